import { sideOf } from '../../actor.ts';
import { endOfPeriod } from '../../calendar/days.ts';
import { claimOf, leftMinor } from '../claims.ts';
import type { CommandOf } from '../commands.ts';
import { obligationClock, type Deadline } from '../deadline.ts';
import type { Automated, Dispute, PausedClock } from '../dispute.ts';
import type { Draft } from '../facts.ts';
import { proseOf, type Decider } from './asking.ts';
import { resumed } from './clocks.ts';
import { paymentPending, replaced, unended } from './owing.ts';
import { refundSplit } from './paying.ts';

export function paused(dispute: Dispute, now: number, which: (deadline: Deadline) => boolean): PausedClock[] {
  return dispute.deadlines.filter(which).map((deadline) => ({ deadline, leftMs: Math.max(0, deadline.dueAt - now) }));
}

/** Gives up every claim and everything still owed to the complainant; for 72 hours it can be taken back whole. */
export const withdraw: Decider<CommandOf<'withdraw'>> = ({ dispute, command, now, rules }) => {
  const pending = paymentPending(dispute);
  if (pending) return { refusal: 'paymentUnderWay', obligation: pending.id };
  const given = unended(dispute);
  const hours = rules.procedure.procedure.takeBackWithdrawalHours;
  const running = dispute.suspension?.left ?? [];
  const left = [...paused(dispute, now, ({ name }) => name !== 'suspension'), ...running];
  const withdrawal: Deadline = {
    name: 'withdrawal',
    clock: null,
    startedAt: now,
    dueAt: endOfPeriod(now, hours, 'hours', dispute.zone),
    turn: 'complainant',
    onExpiry: 'withdrawalFinal',
    pauses: false,
  };
  return [
    {
      type: 'withdrawn',
      setAside: {
        from: dispute.state,
        left,
        claims: dispute.claims.map(({ id, outcome }) => ({ id, outcome })),
        obligations: given.map(({ id, state }) => ({ id, state })),
      },
      claims: dispute.claims.map(({ id }) => ({ id, outcome: 'withdrawn' })),
      obligations: given.map(({ id }) => ({ id, state: 'lapsed' })),
      started: [withdrawal],
      outcome: 'withdrawn',
      ...proseOf({ statement: command.statement }),
    },
  ];
};

export const takeBackWithdrawal: Decider<CommandOf<'takeBackWithdrawal'>> = ({ dispute, now }) => {
  const { withdrawal } = dispute;
  if (!withdrawal) return { refusal: 'notWithdrawn' };
  const until = dispute.deadlines.find(({ name }) => name === 'withdrawal')!.dueAt;
  if (now >= until) return { refusal: 'windowClosed', since: until };
  return [
    {
      type: 'withdrawalTakenBack',
      claims: withdrawal.claims,
      obligations: withdrawal.obligations,
      started: withdrawal.left.map(({ deadline, leftMs }) => resumed(deadline, leftMs, now)),
    },
  ];
};

export const rate: Decider<CommandOf<'rate'>> = ({ dispute, command, now }) => {
  if (dispute.rating !== null) return { refusal: 'onlyOnce', command: 'rate' };
  const until = dispute.closing!.windows.rate;
  if (now >= until) return { refusal: 'windowClosed', since: until };
  return [{ type: 'rated', stars: command.stars, ...proseOf({ comment: command.comment }) }];
};

/** Whoever was hit by a step that nobody decided can have it decided by a person. */
export const requestHuman: Decider<CommandOf<'requestHuman'>> = ({ dispute, command, actor, now }) => {
  const side = sideOf(actor.role)!;
  const step = dispute.automated.findLast((candidate) => candidate.hits.includes(side));
  if (!step) return { refusal: 'notAutomated' };
  const until = dispute.closing?.windows.human ?? Infinity;
  if (now >= until) return { refusal: 'windowClosed', since: until };
  const pending = paymentPending(dispute, step.claims);
  if (pending) return { refusal: 'paymentUnderWay', obligation: pending.id };
  return [
    {
      type: 'humanRequested',
      side,
      against: step.seq,
      ...openedAgain(dispute, step),
      ...proseOf({ statement: command.statement }),
    },
  ];
};

function openedAgain(dispute: Dispute, step: Automated): Pick<Draft, 'claims' | 'obligations' | 'stopped'> {
  const waiting = unended(dispute, step.claims).filter(({ state }) => state !== 'reported');
  return {
    claims: step.claims.map((id) => ({ id, outcome: null, answer: 'contested' })),
    obligations: waiting.map(({ id }) => ({ id, state: 'waiting', stay: true })),
    stopped: waiting.map(({ id }) => obligationClock(id)),
  };
}

/** Takes money that came from elsewhere off what is asked and owed for a claim. */
export const recordExternalRefund: Decider<CommandOf<'recordExternalRefund'>> = ({ dispute, command }) => {
  const { claim: id, amountMinor, source } = command;
  const claim = claimOf(dispute, id);
  if (!claim) return { refusal: 'noSuchClaim', claim: id };
  const pending = paymentPending(dispute, [id]);
  if (pending) return { refusal: 'paymentUnderWay', obligation: pending.id };
  const limitMinor = Math.max(0, Math.min(leftMinor(dispute, claim.item, id), leftMinor(dispute, null, id)));
  if (amountMinor > limitMinor) return { refusal: 'amountTooHigh', claim: id, limitMinor, currency: dispute.currency };
  const externalMinor = claim.externalMinor + amountMinor;
  const covered = claim.outcome === null && claim.asked.payMinor > 0 && externalMinor >= claim.asked.payMinor;
  const reduced = covered ? replaced(dispute, [id]) : lessOwed(dispute, id, amountMinor);
  return [
    {
      type: 'externalRefundRecorded',
      claim: id,
      source,
      amountMinor,
      claims: [{ id, externalMinor, ...(covered && { outcome: 'settled' as const }) }],
      obligations: reduced,
      stopped: reduced.filter(({ state }) => state === 'substituted').map((one) => obligationClock(one.id)),
      refunded: refundSplit(dispute, id, amountMinor),
      ...proseOf({ proof: command.proof }),
    },
  ];
};

function lessOwed(dispute: Dispute, claim: string, amountMinor: number): NonNullable<Draft['obligations']> {
  let left = amountMinor;
  return unended(dispute, [claim])
    .filter(({ kind, counts, creditor }) => kind === 'pay' && counts === 'refund' && creditor === 'complainant')
    .map((owed) => {
      const off = Math.min(left, owed.amountMinor);
      left -= off;
      const amountLeft = owed.amountMinor - off;
      return { id: owed.id, amountMinor: amountLeft, ...(amountLeft === 0 && { state: 'substituted' as const }) };
    });
}
