import type { Side } from '../../actor.ts';
import type { PackRef } from '../../policy/pack.ts';
import type { Expiry } from '../../vocabulary/expiry.ts';
import type { ReopenGround, SuspendGround, TerminateGround } from '../../vocabulary/ground.ts';
import type { Automated, PausedClock, Withdrawal } from '../dispute.ts';

export type EndingFact =
  | { type: 'withdrawn'; setAside: Omit<Withdrawal, 'seq'> }
  | { type: 'withdrawalTakenBack' }
  | { type: 'rated'; stars: number }
  | { type: 'humanRequested'; side: Side; against: Automated['seq'] }
  | { type: 'reopened'; side: Side | 'staff'; ground: ReopenGround }
  | { type: 'terminated'; ground: TerminateGround }
  | { type: 'suspended'; ground: SuspendGround; left: PausedClock[] }
  | { type: 'resumed' }
  | { type: 'externalRefundRecorded'; claim: string; source: string; amountMinor: number }
  | { type: 'chargebackReported' }
  | { type: 'externalDecisionRecorded'; source: string }
  | { type: 'expired'; deadline: string; expiry: Expiry; silent: Side[]; touched: string[] }
  | { type: 'rulesAdopted'; from: PackRef; to: PackRef };
