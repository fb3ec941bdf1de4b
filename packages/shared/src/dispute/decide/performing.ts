import { allocateMinor } from '../../money.ts';
import type { Refusal } from '../../refusal.ts';
import type { CommandOf } from '../commands.ts';
import { obligationClock } from '../deadline.ts';
import type { Dispute } from '../dispute.ts';
import type { Draft } from '../facts.ts';
import type { Caused } from '../facts/caused.ts';
import type { Obligation } from '../obligation.ts';
import { proseOf, type Asking, type Decider } from './asking.ts';
import { start } from './clocks.ts';
import { notSitting } from './hearing.ts';
import { settledPayment } from './payment.ts';
import { contestedReturn, done, received, theirs } from './obligations.ts';
import { inMoney } from './substitution.ts';

const IN_KIND = [
  'shipReplacement',
  'repair',
  'apologise',
  'correctListing',
  'destroyGoods',
  'handOverToAuthority',
] as const;

export const provideReturnAddress: Decider<CommandOf<'provideReturnAddress'>> = (asking) => {
  const owed = theirs(asking, 'debtor', ['due'], ['provideReturnAddress']);
  if ('refusal' in owed) return owed;
  const prose = proseOf({ address: asking.command.address });
  return [{ type: 'returnAddressProvided', obligation: owed.id, ...done(owed.id), ...prose }];
};

/** Receiving is confirmed by saying so; everything else waits for the other side or for proof. */
export const reportPerformance: Decider<CommandOf<'reportPerformance'>> = (asking) => {
  const { dispute, command, now, rules } = asking;
  const owed = theirs(asking, 'debtor', ['due'], ['returnGoods', 'receiveGoods', ...IN_KIND]);
  if ('refusal' in owed) return owed;
  const prose = proseOf({ reference: command.reference, statement: command.statement });
  if (owed.kind === 'receiveGoods') {
    return [{ type: 'performanceReported', obligation: owed.id, ...received(dispute, owed), ...prose }];
  }
  const waiting = owed.kind === 'returnGoods' ? [] : [start(dispute, obligationClock(owed.id), 'confirm', now, rules)];
  const caused: Caused = {
    obligations: [{ id: owed.id, state: 'reported' }],
    stopped: [obligationClock(owed.id)],
    started: waiting,
  };
  return [{ type: 'performanceReported', obligation: owed.id, ...caused, ...prose }];
};

export const confirmPerformance: Decider<CommandOf<'confirmPerformance'>> = (asking) => {
  const owed = theirs(asking, 'creditor', ['reported', 'contested'], [...IN_KIND, 'returnGoods']);
  if ('refusal' in owed) return owed;
  return [{ type: 'performanceConfirmed', obligation: owed.id, ...withReceipt(asking.dispute, owed) }];
};

function withReceipt(dispute: Dispute, owed: Obligation): Caused {
  const receiving = dispute.obligations.find(
    ({ kind, dependsOn }) => kind === 'receiveGoods' && dependsOn.includes(owed.id),
  );
  return owed.kind === 'returnGoods' && receiving ? received(dispute, receiving) : done(owed.id);
}

/** A contested return holds the money: the receiving waits until the arbitrator has decided. */
export const contestPerformance: Decider<CommandOf<'contestPerformance'>> = (asking) => {
  const owed = theirs(asking, 'creditor', ['reported'], [...IN_KIND, 'returnGoods']);
  if ('refusal' in owed) return owed;
  const prose = proseOf({ statement: asking.command.statement });
  return [{ type: 'performanceContested', obligation: owed.id, ...contestedReturn(asking, owed), ...prose }];
};

function judge(asking: Asking): Refusal | null {
  return asking.actor.role === 'supervisor' ? null : notSitting(asking);
}

export const decideReturn: Decider<CommandOf<'decideReturn'>> = (asking) => {
  const { dispute, command } = asking;
  const owed = theirs(asking, 'any', ['contested'], ['returnGoods']);
  if ('refusal' in owed) return owed;
  const problem = judge(asking) ?? partialProblem(asking);
  if (problem) return problem;
  const base = { type: 'returnDecided', obligation: owed.id, decision: command.decision } as const;
  const prose = proseOf({ reasons: command.reasons });
  if (command.decision === 'rejected') return [{ ...base, ...goodsBack(dispute, owed), ...prose }];
  const caused = withReceipt(dispute, owed);
  if (command.decision === 'accepted') return [{ ...base, ...caused, ...prose }];
  const pays = payments(dispute, owed.claim);
  const parts = allocateMinor(
    command.payMinor,
    pays.map((pay) => pay.amountMinor),
  );
  const reduced = pays.map(({ id }, index) => ({
    id,
    amountMinor: parts[index]!,
    ...(parts[index] === 0 && { state: 'substituted' as const }),
  }));
  return [{ ...base, ...caused, obligations: [...(caused.obligations ?? []), ...reduced], ...prose }];
};

function payments(dispute: Dispute, claim: string): Obligation[] {
  return dispute.obligations.filter((one) => one.claim === claim && one.kind === 'pay' && one.state === 'waiting');
}

function partialProblem({ dispute, command }: Asking<CommandOf<'decideReturn'>>): Refusal | null {
  if (command.decision !== 'partial') return null;
  const claim = dispute.obligations.find(({ id }) => id === command.obligation)!.claim;
  const limitMinor = payments(dispute, claim).reduce((sum, one) => sum + one.amountMinor, 0);
  const fits = command.payMinor > 0 && command.payMinor < limitMinor;
  return fits ? null : { refusal: 'amountTooHigh', claim, limitMinor, currency: dispute.currency };
}

/** The return does not count: the merchant sends the goods back to the buyer and owes no money for them. */
function goodsBack(dispute: Dispute, owed: Obligation): Caused {
  const fallen = dispute.obligations.filter(
    ({ claim, state }) => claim === owed.claim && (state === 'waiting' || state === 'due' || state === 'contested'),
  );
  const back: Obligation = {
    ...owed,
    id: `b${dispute.obligations.length + 1}`,
    seq: dispute.seq + 1,
    kind: 'shipReplacement',
    debtor: 'respondent',
    creditor: 'complainant',
    dependsOn: [],
    state: 'waiting',
    proof: 'none',
    reminded: false,
  };
  return {
    obligations: fallen.map(({ id }) => ({ id, state: 'lapsed' as const })),
    stopped: fallen.map(({ id }) => obligationClock(id)),
    owed: [back],
  };
}

export const decidePerformance: Decider<CommandOf<'decidePerformance'>> = (asking) => {
  const { command } = asking;
  const owed = theirs(asking, 'any', ['contested']);
  if ('refusal' in owed) return owed;
  const problem = judge(asking);
  if (problem) return problem;
  if (owed.kind === 'returnGoods') return { refusal: 'obligationWrongKind', obligation: owed.id, kind: owed.kind };
  const caused = command.performed ? confirmed(asking, owed) : inMoney(asking, owed);
  const prose = proseOf({ reasons: command.reasons });
  const decided: Draft = {
    type: 'performanceDecided',
    obligation: owed.id,
    performed: command.performed,
    ...caused,
    ...prose,
  };
  return [decided];
};

function confirmed({ dispute }: Asking, owed: Obligation): Caused {
  return owed.kind === 'pay' ? settledPayment(dispute, owed) : done(owed.id);
}
