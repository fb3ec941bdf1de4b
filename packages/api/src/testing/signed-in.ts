import { uuidv7 } from 'uuidv7';
import type { TestHouse } from './open-house.ts';
import { visitor } from './visitor.ts';
import { sessionCookie, sessionCookieName } from '../session-cookie.ts';
import { issueSession, newSession } from '../issue-session.ts';

type Row = TestHouse['db']['tables']['user']['$inferInsert'];

/** Somebody with a session, without the trip through passwords and mails. */
export async function signedIn(house: TestHouse, person: Partial<Row> & { email: string }) {
  const { db, config } = house;
  const now = new Date();
  const id = person.id ?? uuidv7();
  await db.writer
    .insert(db.tables.user)
    .values({ name: 'Somebody', createdAt: now, updatedAt: now, emailVerified: true, ...person, id });
  const session = newSession();
  await db.write((tx) => issueSession(tx, session, id));
  const guest = visitor(house);
  const [pair = ''] = sessionCookie(config, session.token).split(';');
  guest.jar.set(sessionCookieName(config), pair.slice(pair.indexOf('=') + 1));
  return { ...guest, id };
}
