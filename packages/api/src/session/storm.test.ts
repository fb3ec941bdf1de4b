import { monitorEventLoopDelay } from 'node:perf_hooks';
import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { dialects } from '../db/testing.ts';
import { run } from '../db/work.ts';
import { openTestHouse } from '../testing/open-house.ts';
import { visitor } from '../testing/visitor.ts';
import { hashPassword } from '../hash-password.ts';
import { signedIn } from '../testing/signed-in.ts';

const MANY = 200;
const MS = 1_000_000;

test.each(dialects)(
  '200 sign-ins beside 200 writes on %s: all succeed and the loop keeps turning',
  { timeout: 60_000 },
  async (dialect) => {
    const house = await openTestHouse(dialect);
    const { db } = house;
    const { account, counter } = db.tables;
    const password = 'correct horse battery';
    const hash = await hashPassword(password);
    const emails = Array.from({ length: MANY }, (_, i) => `person-${i}@example.com`);
    for (const email of emails) {
      const { id } = await signedIn(house, { email });
      const now = new Date();
      const row = { id: email, accountId: id, providerId: 'credential', userId: id, password: hash };
      await db.writer.insert(account).values({ ...row, createdAt: now, updatedAt: now });
    }
    await db.writer.insert(counter).values({ name: 'storm', value: 0 });
    await visitor(house).auth('/sign-in/email', { email: 'warm-up@example.com', password });

    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const signIns = emails.map((email) => visitor(house).auth('/sign-in/email', { email, password }));
    const plusOne = () =>
      db.write((tx) =>
        run(
          tx.q
            .update(counter)
            .set({ value: sql`${counter.value} + 1` })
            .where(eq(counter.name, 'storm')),
        ),
      );
    // Half of the writes meet the sign-ins at their start, half at their end.
    const writes = [
      ...emails.slice(MANY / 2).map(plusOne),
      ...signIns.slice(MANY / 2).map((done) => done.then(plusOne)),
    ];
    const answers = await Promise.all(signIns);
    await Promise.all(writes);
    delay.disable();

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await db.read.select().from(counter)).toEqual([{ name: 'storm', shard: 0, value: MANY }]);
    expect(delay.percentile(99) / MS).toBeLessThan(50);
    await house.close();
  },
);
