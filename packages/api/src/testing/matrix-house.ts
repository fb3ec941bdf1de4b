import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Receipt } from '@redress/shared/dispute/contract';
import type { Dialect } from '../db/database.ts';
import type { Known } from './access-table.ts';
import { openBazaar, order, type Bazaar } from './bazaar.ts';
import { complaint, contest, data, told } from './complaint.ts';
import { NAMES, type Name } from './people.ts';
import { signedIn } from './signed-in.ts';

/** Those without a right to anything: no session, one that ran out, one of somebody disabled. */
export const STRANGERS = ['nobody', 'expired', 'disabled'] as const;
export type Principal = Name | (typeof STRANGERS)[number];
export const PRINCIPALS: readonly Principal[] = [...NAMES, ...STRANGERS];

export interface MatrixHouse extends Bazaar {
  readonly known: Known;
  readonly cookies: Record<Principal, string>;
}

/** A bazaar with a dispute of each buyer's, files staged and attached, and everybody's cookie. */
export async function openMatrixHouse(dialect: Dialect): Promise<MatrixHouse> {
  const house = await openBazaar(dialect);
  const { mei, tom, lena, wen, he } = house.people;
  const [mine, toms] = [await order(house.db, 'mine'), await order(house.db, 'toms', 'tom', 'boots')];
  const first = data<Receipt>(await mei.call('disputes.file', complaint(mine)));
  const second = data<Receipt>(await tom.call('disputes.file', complaint(toms)));
  const { seq: version } = await told(
    first,
    [wen, { type: 'accept' }],
    [lena, contest()],
    [he, { type: 'assign', arbitrator: 'gao' }],
  );
  const known = {
    mine: {
      disputeId: first.disputeId,
      version,
      orderId: mine,
      staged: await file(house, 'mei', null),
      attached: await file(house, 'mei', first.disputeId),
    },
    toms: { disputeId: second.disputeId, orderId: toms, staged: await file(house, 'tom', null) },
  };
  const strangers = { nobody: '', expired: await expired(house), disabled: await disabled(house) };
  const cookies = Object.fromEntries(NAMES.map((name) => [name, cookieOf(house.people[name])]));
  return { ...house, known, cookies: { ...cookies, ...strangers } as MatrixHouse['cookies'] };
}

export async function file({ db }: Bazaar, uploadedBy: string, disputeId: string | null): Promise<string> {
  const id = randomUUID();
  const kept = { name: 'lamp.jpg', type: 'image/jpeg', size: 1, sha256: 'x', originalPath: id, createdAt: 1 };
  const state = disputeId === null ? ('staged' as const) : ('attached' as const);
  await db.writer.insert(db.tables.evidenceFile).values({ id, uploadedBy, disputeId, state, ...kept });
  return id;
}

async function expired(house: Bazaar): Promise<string> {
  const { session } = house.db.tables;
  const late = await signedIn(house, { id: 'late', email: 'late@example.com', role: 'admin' });
  await house.db.writer
    .update(session)
    .set({ expiresAt: new Date(1) })
    .where(eq(session.userId, 'late'));
  return cookieOf(late);
}

async function disabled(house: Bazaar): Promise<string> {
  return cookieOf(await signedIn(house, { id: 'gone', email: 'gone@example.com', role: 'admin', disabled: true }));
}

function cookieOf({ jar }: { jar: Map<string, string> }): string {
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
}
