import type { Letter } from '@redress/shared/mail/mail-template';
import { uuidv7 } from 'uuidv7';
import type { Tx } from '../db/database.ts';
import { run } from '../db/work.ts';
import type { Work } from '../db/work.ts';

/** Leaves a mail to be sent, in the write it belongs to. */
export function* queueMail(tx: Tx, letter: Letter, now: number): Work<void> {
  const { effect } = tx.tables;
  yield* run(
    tx.q.insert(effect).values({ id: uuidv7(), kind: 'sendMail', payload: letter, dueAt: now, createdAt: now }),
  );
}
