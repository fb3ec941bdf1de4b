import type { Dispute, Suspension } from '../dispute.ts';
import type { Fact } from '../facts.ts';
import type { Caused } from '../facts/caused.ts';

/** Folds what every fact may have brought about, whatever its type. */
export function foldCaused(dispute: Dispute, fact: Fact): Dispute {
  let next = dispute;
  if (fact.claims) next = { ...next, claims: changed(next.claims, fact.claims) };
  if (fact.owed) next = { ...next, obligations: [...next.obligations, ...fact.owed] };
  if (fact.obligations) next = { ...next, obligations: changed(next.obligations, fact.obligations) };
  if (fact.refunded) next = { ...next, lines: refundedLines(next, fact.refunded) };
  if (fact.transfers) next = { ...next, heldMinor: next.heldMinor + heldBy(fact.transfers) };
  if (BY_PEOPLE.has(fact.type)) next = { ...next, automated: withoutDecided(next, fact) };
  if (fact.automated) next = { ...next, automated: [...next.automated, automatedBy(next, fact)] };
  if (fact.closing) next = { ...next, closing: fact.closing };
  if (fact.started || fact.stopped) next = { ...next, deadlines: clocksAfter(next, fact) };
  if (next.suspension && fact.type !== 'suspended') next = { ...next, suspension: stillAfter(next.suspension, fact) };
  return fact.lead ? arrived(next, fact) : next;
}

function changed<T extends { id: string }>(rows: T[], changes: ({ id: string } & Partial<T>)[]): T[] {
  return rows.map((row) => {
    const change = changes.findLast((candidate) => candidate.id === row.id);
    return change ? { ...row, ...change } : row;
  });
}

function refundedLines(dispute: Dispute, refunded: NonNullable<Caused['refunded']>): Dispute['lines'] {
  return dispute.lines.map((line) => {
    const more = refunded.filter((refund) => refund.item === line.item);
    return more.reduce((sum, refund) => ({ ...sum, refundedMinor: sum.refundedMinor + refund.amountMinor }), line);
  });
}

function heldBy(transfers: NonNullable<Caused['transfers']>): number {
  return transfers.reduce((held, transfer) => {
    if (transfer.credit.kind === 'merchantHold') return held + transfer.amountMinor;
    return transfer.debit.kind === 'merchantHold' ? held - transfer.amountMinor : held;
  }, 0);
}

function automatedBy(dispute: Dispute, fact: Fact): Dispute['automated'][number] {
  if (fact.type !== 'expired') throw new Error(`${fact.type} is no automated step`);
  return { seq: dispute.seq, at: fact.at, expiry: fact.expiry, hits: fact.automated ?? [], claims: fact.touched };
}

/** What people agreed on or decided takes the place of what the clock had decided before. */
const BY_PEOPLE: ReadonlySet<Fact['type']> = new Set([
  'ruled',
  'settled',
  'offerAccepted',
  'claimGranted',
  'externalDecisionRecorded',
]);

function withoutDecided(dispute: Dispute, fact: Fact): Dispute['automated'] {
  const decided = new Set((fact.claims ?? []).map(({ id }) => id));
  return dispute.automated
    .map((step) => ({ ...step, claims: step.claims.filter((claim) => !decided.has(claim)) }))
    .filter((step) => step.claims.length > 0);
}

function clocksAfter(dispute: Dispute, fact: Fact): Dispute['deadlines'] {
  const gone = new Set([...(fact.stopped ?? []), ...(fact.started ?? []).map((deadline) => deadline.name)]);
  return [...dispute.deadlines.filter((deadline) => !gone.has(deadline.name)), ...(fact.started ?? [])];
}

/** A clock that stands still can be stopped or replaced like one that runs. */
function stillAfter(suspension: Suspension, fact: Fact): Suspension {
  const more = fact.paused ?? [];
  const gone = new Set([
    ...(fact.stopped ?? []),
    ...(fact.started ?? []).map(({ name }) => name),
    ...more.map(({ deadline }) => deadline.name),
  ]);
  return { ...suspension, left: [...suspension.left.filter(({ deadline }) => !gone.has(deadline.name)), ...more] };
}

/** A new state: what was asked in the old one is no longer waited for, unless a withdrawal can be taken back. */
function arrived(dispute: Dispute, fact: Fact): Dispute {
  if (fact.type === 'withdrawn' || fact.type === 'withdrawalTakenBack') return moved(dispute, fact);
  const questions = dispute.questions.map((question) =>
    question.state === 'open' ? { ...question, state: 'expired' as const } : question,
  );
  const rested = fact.lead === 'evidence' ? [] : dispute.rested;
  return moved({ ...dispute, questions, rested }, fact);
}

function moved(dispute: Dispute, fact: Fact): Dispute {
  const open = fact.lead !== 'closed' && fact.lead !== 'archived';
  const closing = open ? null : (fact.closing ?? dispute.closing);
  const suspension = open ? dispute.suspension : null;
  return { ...dispute, state: fact.lead!, since: fact.at, closing, suspension };
}
