import { sideOf, type Actor } from '../actor.ts';
import type { Rules } from '../policy/pack.ts';
import { isRuled, openClaims } from './claims.ts';
import { COMMANDS, type CommandType } from './commands.ts';
import { appealableUntil } from './decide/appealing.ts';
import { appealPossible } from './decide/situation.ts';
import type { Dispute } from './dispute.ts';
import { knows } from './machine.ts';
import type { MachineEventType } from './machine/event.ts';
import { mayCommand, WHILE_SUSPENDED } from './permissions.ts';

interface Asker {
  dispute: Dispute;
  actor: Actor;
  now: number;
  rules: Rules;
}

/**
 * The commands worth a button: those the permissions, the chart and the dispute's own facts allow this actor now.
 * What needs an input (an amount, a claim) can still be refused; nothing is left out that could succeed.
 */
export function allowedCommands(asker: Asker): CommandType[] {
  const { dispute, actor } = asker;
  return COMMANDS.filter((type) => {
    if (OUTSIDE.has(type) || !mayCommand(actor.role, type)) return false;
    if (!knows(dispute.state, type as MachineEventType)) return false;
    if (dispute.suspension && !WHILE_SUSPENDED.has(type)) return false;
    return CONDITIONS[type]?.(asker) ?? true;
  });
}

const OUTSIDE: ReadonlySet<CommandType> = new Set<CommandType>(['file', 'record', 'expire']);

const sits = ({ dispute, actor }: Asker) => dispute.arbitrator === actor.id;
const satBefore = ({ dispute, actor }: Asker) =>
  [dispute.arbitrator, ...dispute.formerArbitrators, ...dispute.rulings.map((one) => one.arbitrator)].includes(
    actor.id,
  );
const anyOpen = ({ dispute }: Asker) => openClaims(dispute).length > 0;
const obligations = (holds: (asker: Asker, owed: Dispute['obligations'][number]) => boolean) => (asker: Asker) =>
  asker.dispute.obligations.some((owed) => holds(asker, owed));
const mine = ({ actor }: Asker, who: string) => sideOf(actor.role) === null || who === actor.role;
const asked = (kind: 'more' | 'question') => (asker: Asker) =>
  asker.dispute.questions.some((one) => one.state === 'open' && one.kind === kind && one.to === asker.actor.role);
const judges = (asker: Asker) => asker.actor.role === 'supervisor' || sits(asker);

const CONDITIONS: Partial<Record<CommandType, (asker: Asker) => boolean>> = {
  provideMore: asked('more'),
  askForMore: ({ dispute }) => !dispute.questions.some((one) => one.state === 'open'),
  answerQuestion: asked('question'),
  acceptOffer: otherSidesOffer,
  declineOffer: otherSidesOffer,
  grantClaim: anyOpen,
  amendClaim: anyOpen,
  makeOffer: anyOpen,
  rest: ({ dispute, actor }) => !dispute.rested.some((side) => side === actor.role),
  requestEvidence: sits,
  recuse: sits,
  askParty: sits,
  reopenEvidence: sits,
  rule: sits,
  assign: ({ dispute, actor }) =>
    actor.role !== 'arbitrator' || (dispute.arbitrator === null && !dispute.formerArbitrators.includes(actor.id)),
  correctRuling: ({ dispute, actor }) => dispute.rulings.at(-1)?.arbitrator === actor.id,
  leave: ({ dispute }) => dispute.mayLeave,
  appeal: mayAppeal,
  crossAppeal: ({ dispute, actor }) => dispute.appeals.at(-1)?.by !== actor.role,
  answerAppeal: mayAnswerAppeal,
  waiveAppeal: ({ dispute, actor }) => !dispute.waived.some((side) => side === actor.role),
  admitAppeal: (asker) => !satBefore(asker),
  refuseAppeal: (asker) => !satBefore(asker),
  provideReturnAddress: obligations(
    (asker, owed) => owed.kind === 'provideReturnAddress' && owed.state === 'due' && mine(asker, owed.debtor),
  ),
  reportPerformance: obligations(
    (asker, owed) =>
      owed.kind !== 'pay' && owed.kind !== 'provideReturnAddress' && owed.state === 'due' && mine(asker, owed.debtor),
  ),
  confirmPerformance: obligations(
    (asker, owed) =>
      owed.kind !== 'pay' && ['reported', 'contested'].includes(owed.state) && mine(asker, owed.creditor),
  ),
  contestPerformance: obligations(
    (asker, owed) => owed.kind !== 'pay' && owed.state === 'reported' && mine(asker, owed.creditor),
  ),
  decideReturn: (asker) =>
    judges(asker) &&
    asker.dispute.obligations.some((owed) => owed.kind === 'returnGoods' && owed.state === 'contested'),
  decidePerformance: (asker) =>
    judges(asker) &&
    asker.dispute.obligations.some((owed) => owed.kind !== 'returnGoods' && owed.state === 'contested'),
  reportPayment: obligations(
    (asker, owed) => owed.kind === 'pay' && ['due', 'failed'].includes(owed.state) && mine(asker, owed.debtor),
  ),
  payFromDeposit: obligations(
    (asker, owed) => owed.kind === 'pay' && ['due', 'failed'].includes(owed.state) && mine(asker, owed.debtor),
  ),
  confirmPayment: obligations(
    (asker, owed) =>
      owed.kind === 'pay' && ['reported', 'contested'].includes(owed.state) && mine(asker, owed.creditor),
  ),
  contestPayment: obligations(
    (asker, owed) =>
      owed.kind === 'pay' &&
      owed.state === 'reported' &&
      owed.payment?.state !== 'pending' &&
      mine(asker, owed.creditor),
  ),
  reportPaymentFailed: obligations((_, owed) => owed.kind === 'pay' && ['reported', 'contested'].includes(owed.state)),
  recordProof: obligations((_, owed) => ['due', 'reported', 'contested'].includes(owed.state)),
  takeBackWithdrawal: ({ dispute }) => dispute.withdrawal !== null,
  rate: ({ dispute, now }) => dispute.rating === null && now < (dispute.closing?.windows.rate ?? 0),
  requestHuman: ({ dispute, actor, now }) =>
    dispute.automated.some((step) => step.hits.some((side) => side === actor.role)) &&
    now < (dispute.closing?.windows.human ?? Infinity),
  reopen: mayReopen,
  suspend: ({ dispute }) => dispute.suspension === null,
  resume: ({ dispute }) => dispute.suspension !== null,
};

function otherSidesOffer({ dispute, actor }: Asker): boolean {
  return dispute.offers.some((offer) => offer.state === 'open' && offer.by !== actor.role);
}

function mayAppeal({ dispute, actor, now, rules }: Asker): boolean {
  const byDefault = dispute.automated.some((step) => step.hits.some((side) => side === actor.role));
  const decided = byDefault || dispute.claims.some((claim) => isRuled(claim.outcome));
  const waived = dispute.waived.some((side) => side === actor.role);
  const refused = dispute.appeals.some((one) => one.by === actor.role && one.state === 'refused');
  return decided && !waived && !refused && appealPossible(dispute, rules) && now < appealableUntil(dispute, rules);
}

function mayAnswerAppeal({ dispute, actor }: Asker): boolean {
  const last = dispute.appeals.at(-1);
  return last !== undefined && last.by !== actor.role && last.state !== 'refused' && !last.answered;
}

function mayReopen({ dispute, actor, now }: Asker): boolean {
  const open = dispute.withdrawal === null && now < (dispute.closing?.windows.reopen ?? 0);
  return open && !dispute.reopenings.some((side) => side === actor.role);
}
