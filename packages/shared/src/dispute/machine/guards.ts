import type { State } from '../../vocabulary/state.ts';
import type { MachineEvent, Situation } from './event.ts';

type Guard = (scope: { event: MachineEvent }) => boolean;

function when(holds: (situation: Situation) => boolean): Guard {
  return ({ event }) => holds(event.situation);
}

const back = (state: State) => when((now) => now.back === state);

export const GUARDS = {
  anyOffer: when((now) => now.anyOffer),
  anyContested: when((now) => now.anyContested),
  allDone: when((now) => !now.anyOpen && !now.owed),
  onlyOwed: when((now) => !now.anyOpen),
  nothingOwed: when((now) => !now.owed),
  rulingGone: when((now) => !now.anyRuled),
  rulingGoneAllDone: when((now) => !now.anyRuled && !now.owed),
  restedEnough: when((now) => now.restedEnough),
  waivedAllDone: when((now) => now.bothWaived && !now.owed),
  waived: when((now) => now.bothWaived),
  finalAllDone: when((now) => now.final && !now.owed),
  final: when((now) => now.final),
  appealStands: when((now) => now.appealStands),
  notPerformed: when((now) => now.ground === 'notPerformed'),
  newFacts: when((now) => now.ground === 'newFacts'),
  wrongRefusal: when((now) => now.ground === 'wrongRefusal'),
  backToFiled: back('filed'),
  backToAwaitingResponse: back('awaitingResponse'),
  backToNegotiating: back('negotiating'),
  backToEvidence: back('evidence'),
  backToDeliberation: back('deliberation'),
  backToRuled: back('ruled'),
  backToAppealed: back('appealed'),
  backToPerformingAllDone: when((now) => now.back === 'performing' && !now.owed),
  backToPerforming: back('performing'),
  backToClosed: back('closed'),
} as const;
