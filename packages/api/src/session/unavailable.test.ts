import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { openTestHouse } from '../testing/open-house.ts';
import { visitor } from '../testing/visitor.ts';
import { hashPassword } from '../hash-password.ts';
import { signedIn } from '../testing/signed-in.ts';

const password = 'correct horse battery';

test('signing in and up while the disk is full says so, and works again when there is room', async () => {
  const house = await openTestHouse('sqlite');
  const writer = house.db.writer as unknown as { run(query: SQL): unknown };
  const { id } = await signedIn(house, { email: 'mei@example.com' });
  const hash = await hashPassword(password);
  writer.run(sql`insert into account (id, account_id, provider_id, user_id, password, created_at, updated_at)
                 values ('a', ${id}, 'credential', ${id}, ${hash}, 0, 0)`);

  writer.run(sql`pragma max_page_count = 1`);
  const long = (size: number) => 'x'.repeat(size);
  fill((size) =>
    writer.run(sql`insert into session (id, token, user_id, expires_at, created_at, updated_at, user_agent)
                   values (${randomUUID()}, ${randomUUID()}, ${id}, 0, 0, 0, ${long(size)})`),
  );
  fill((size) =>
    writer.run(sql`insert into user (id, name, email, created_at, updated_at)
                   values (${randomUUID()}, ${long(size)}, ${randomUUID()}, 0, 0)`),
  );
  const guest = visitor(house);
  const signIn = await guest.auth('/sign-in/email', { email: 'mei@example.com', password });
  expect([signIn.status, signIn.body.code]).toEqual([503, 'databaseFull']);
  const signUp = await guest.auth('/sign-up/email', { email: 'new@example.com', name: 'New', password });
  expect([signUp.status, signUp.body.code]).toEqual([503, 'databaseUnavailable']);

  writer.run(sql`pragma max_page_count = 1000000`);
  expect((await guest.auth('/sign-in/email', { email: 'mei@example.com', password })).status).toBe(200);
  await house.close();
});

/** A real SQLITE_FULL for the next row of a table, however small. */
function fill(insert: (size: number) => void): void {
  for (let size = 100_000; size >= 1; size = Math.floor(size / 2))
    try {
      for (;;) insert(size);
    } catch {
      // Full for rows of this size; smaller ones may still fit.
    }
}
