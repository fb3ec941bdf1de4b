import { and, asc, eq, isNull, lte, or, sql } from 'drizzle-orm';
import { SYSTEM } from '@redress/shared/actor';
import { carry } from '../disputes/carry.ts';
import type { DisputeHouse } from '../disputes/house.ts';
import type { Reader } from '../db/database.ts';
import type { Tables } from '../db/tables.ts';
import { refusalOf } from '../refused.ts';
import type { Report } from './every.ts';

const AT_ONCE = 50;
const AGAIN_AFTER_MS = 60_000;

/** Turns every deadline whose time has come into `expire`; the heart says what that means. Answers how many rang. */
export async function ringDeadlines(house: DisputeHouse, report: Report): Promise<number> {
  const { db, clock } = house;
  const now = clock.now();
  const due = await db.readPrepared('deadline.due', (q) => dueDeadlines(q, db.tables), {
    now,
    before: now - AGAIN_AFTER_MS,
  });
  await Promise.all(due.map(({ disputeId, name }) => ring(house, disputeId, name, report)));
  return due.length;
}

function dueDeadlines(q: Reader, { deadline }: Tables) {
  const untried = or(isNull(deadline.failedAt), lte(deadline.failedAt, sql.placeholder('before')));
  return q
    .select({ disputeId: deadline.disputeId, name: deadline.name })
    .from(deadline)
    .where(and(lte(deadline.dueAt, sql.placeholder('now')), untried))
    .orderBy(asc(deadline.dueAt))
    .limit(AT_ONCE);
}

async function ring(house: DisputeHouse, disputeId: string, name: string, report: Report): Promise<void> {
  try {
    await carry(house, {
      command: { type: 'expire', deadline: name },
      disputeId,
      actor: SYSTEM,
      version: null,
      keyed: null,
    });
  } catch (error) {
    const refusal = refusalOf(error)?.refusal;
    // Somebody acted in the same moment: the clock is gone or runs anew.
    if (refusal === 'noSuchDeadline' || refusal === 'notDue') return;
    report(error, { disputeId, deadline: name });
    await remember(house, disputeId, name, refusal ?? (error as Error).message);
  }
}

/** A deadline that could not ring keeps its error and is tried again. */
async function remember({ db, clock }: DisputeHouse, disputeId: string, name: string, error: string): Promise<void> {
  const { deadline } = db.tables;
  await db.writer
    .update(deadline)
    .set({ failedAt: clock.now(), error: error.slice(0, 500), attempts: sql`${deadline.attempts} + 1` })
    .where(and(eq(deadline.disputeId, disputeId), eq(deadline.name, name)));
}
