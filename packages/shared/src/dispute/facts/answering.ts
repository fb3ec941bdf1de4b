import type { Side } from '../../actor.ts';
import type { Terms } from '../terms.ts';

export type AnsweringFact =
  | { type: 'answered'; answers: { claim: string; answer: 'granted' | 'offered' | 'contested' }[] }
  | { type: 'offerMade'; offer: string; claim: string; side: Side; terms: Terms }
  | { type: 'offerAccepted'; offer: string }
  | { type: 'offerDeclined'; offer: string }
  | { type: 'escalated' }
  | { type: 'claimGranted'; claim: string }
  | { type: 'claimAmended'; claim: string }
  | { type: 'settled'; terms: { claim: string; terms: Terms }[] };
