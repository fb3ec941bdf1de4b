import { sideOf, type Side } from '../../actor.ts';
import type { Rules } from '../../policy/pack.ts';
import { claimOf, promisableMinor } from '../claims.ts';
import type { CommandOf } from '../commands.ts';
import type { Dispute } from '../dispute.ts';
import type { Draft } from '../facts.ts';
import type { Obligation } from '../obligation.ts';
import { proseOf, type Decider } from './asking.ts';
import { obligationDeadline } from './clocks.ts';
import { supposing } from './owing.ts';
import { ready } from './ripening.ts';

export const reopen: Decider<CommandOf<'reopen'>> = ({ dispute, command, actor, now, rules }) => {
  const side: Side | 'staff' = sideOf(actor.role) ?? 'staff';
  const until = dispute.closing!.windows.reopen;
  if (now >= until) return { refusal: 'windowClosed', since: until };
  if (side !== 'staff' && dispute.reopenings.includes(side)) return { refusal: 'onlyOnce', command: 'reopen' };
  const { ground } = command;
  const known = rules.procedure.procedure.reopenGrounds.includes(ground);
  const again = known && !dispute.withdrawal ? renewed(dispute, side, ground, rules) : null;
  if (!again) return { refusal: 'groundDoesNotApply', ground };
  const due = again.obligations?.filter(({ state }) => state === 'due').map(({ id }) => id);
  const started = dispute.obligations
    .filter(({ id }) => due?.includes(id))
    .map((owed) => obligationDeadline(dispute, owed, now, rules));
  return [
    {
      type: 'reopened',
      side,
      ground,
      ...again,
      started,
      ...proseOf({ statement: command.statement }),
    },
  ];
};

/** What a reopening brings back, or null where its ground has nothing to stand on. */
function renewed(
  dispute: Dispute,
  side: Side | 'staff',
  ground: CommandOf<'reopen'>['ground'],
  rules: Rules,
): Pick<Draft, 'claims' | 'obligations'> | null {
  if (ground === 'notPerformed') return owedAgain(dispute, side, rules);
  const refused = ground === 'wrongRefusal';
  const claims = dispute.claims.filter(({ outcome }) => (outcome === 'refused') === refused);
  if (claims.length === 0) return null;
  return { claims: claims.map(({ id }) => ({ id, outcome: null, answer: refused ? null : 'contested' })) };
}

/** What the other side failed to do is due again and what lapsed with it waits again, as far as the items still bear it. */
function owedAgain(dispute: Dispute, side: Side | 'staff', rules: Rules): Pick<Draft, 'obligations'> | null {
  const failed = dispute.obligations.filter((owed) => unperformedBy(dispute, owed, side)).map(({ id }) => id);
  const after = failed.flatMap((id) => lapsedAfter(dispute, id));
  const again = dispute.obligations.filter(({ id }) => failed.includes(id) || after.includes(id));
  const back: Obligation[] = [];
  for (const owed of again) {
    const limitMinor = promisableMinor(supposing(dispute, [], back), owed, rules);
    const amountMinor = Math.min(owed.amountMinor, limitMinor);
    if (owed.kind === 'pay' && amountMinor === 0) continue;
    back.push({ ...owed, state: failed.includes(owed.id) ? 'due' : 'waiting', amountMinor });
  }
  if (back.length === 0) return null;
  return { obligations: back.map(({ id, state, amountMinor }) => ({ id, state, amountMinor })) };
}

/** Lapsed by the other side's own default: not with what it waited for, nor because the claim was given up. */
function unperformedBy(dispute: Dispute, owed: Obligation, side: Side | 'staff'): boolean {
  const outcome = claimOf(dispute, owed.claim)?.outcome;
  const givenUp = outcome === 'withdrawn' || outcome === 'terminated' || outcome === 'referred';
  const theirs = owed.debtor !== side && (side === 'staff' || owed.creditor === side);
  return (
    owed.state === 'lapsed' && theirs && !givenUp && owed.kind !== 'provideReturnAddress' && stillStands(dispute, owed)
  );
}

/** Nothing later took its place, and what it waited for was done. */
function stillStands(dispute: Dispute, owed: Obligation): boolean {
  const renewed = dispute.obligations.some(({ claim, seq }) => claim === owed.claim && seq > owed.seq);
  const ruled = dispute.rulings.some(
    ({ seq, decisions }) => seq > owed.seq && decisions.some(({ claim }) => claim === owed.claim),
  );
  return !renewed && !ruled && ready(dispute, owed);
}

/** What lapsed together with it, all the way down, waits again. */
function lapsedAfter(dispute: Dispute, id: string): string[] {
  const next = dispute.obligations.filter(({ dependsOn, state }) => dependsOn.includes(id) && state === 'lapsed');
  return next.flatMap((owed) => [owed.id, ...lapsedAfter(dispute, owed.id)]);
}
