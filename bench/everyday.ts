import { BUYER, MERCHANT } from '@redress/shared/dispute/testing';
import type { Command } from '@redress/shared/dispute/commands';
import type { Tx } from '@redress/api/db/database';
import type { Step, Work } from '@redress/api/db/work';
import { enter } from '@redress/api/disputes/door';
import type { Packs } from '@redress/api/packs';

/** The everyday command of the figures: by turns a piece of evidence with a note, and a merchant's answer that starts a clock, an effect and moves totals. */
export function* everyday(tx: Tx, packs: Packs, disputeId: string, round: number): Work<unknown> {
  const [command, actor] = round % 2 === 0 ? [EVIDENCE, BUYER] : [ANSWER, MERCHANT];
  const key = `bench-${round}-${disputeId}`;
  return yield* enter(tx, {
    command,
    disputeId,
    actor,
    packs,
    now: Date.now(),
    version: null,
    keyed: { actorId: actor.id, key, procedure: 'disputes.command', input: { disputeId, ...command } },
  });
}

const NOTE = 'The spout was broken when it arrived; the box shows no damage from outside.';
export const EVIDENCE: Command = {
  type: 'submitEvidence',
  question: null,
  evidence: { kind: 'photo', claims: ['c1'], files: [], note: NOTE },
};
const contested = (claim: string) => ({
  claim,
  answer: 'contest' as const,
  statement: 'It left us in one piece, as the picture of the packing shows.',
});
export const ANSWER: Command = { type: 'answer', answers: [contested('c1'), contested('c2')] };

export interface Told {
  text: string;
  name: string | undefined;
  params: unknown[];
}

interface Inner {
  statement: { text: string; name: string | undefined; bind(values: Record<string, unknown>): unknown[] };
  values: Record<string, unknown>;
}

/** The same work, noting every statement it sends, round trip by round trip. */
export function* noted<T>(work: Work<T>, trips: Told[][]): Work<T> {
  let step = work.next();
  while (step.done !== true) {
    trips.push(statementsOf(step.value));
    step = work.next(yield step.value);
  }
  return step.value;
}

function statementsOf(step: Step): Told[] {
  const queries = (Array.isArray(step) ? step : [step]) as unknown as Inner[];
  return queries.map(({ statement, values }) => ({
    text: statement.text,
    name: statement.name,
    params: statement.bind(values),
  }));
}
