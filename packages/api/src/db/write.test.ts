import { count, eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Tx } from './database.ts';
import { forUpdate } from './lock.ts';
import { openDatabase } from './open.ts';
import { disputeRow } from './testing-rows.ts';
import { dialects, openTestDatabase, type TestDatabase } from './testing.ts';
import { row, rows, run, together, type Work } from './work.ts';

describe.each(dialects)('writing to %s', (dialect) => {
  let db: TestDatabase;
  beforeEach(async () => {
    db = await openTestDatabase(dialect);
  });
  afterEach(() => db.close());

  function* add(tx: Tx, name: string): Work<void> {
    yield* run(tx.q.insert(tx.tables.counter).values({ name, value: 1 }));
  }
  const names = async () => (await db.read.select().from(db.tables.counter)).map(({ name }) => name).sort();

  test('a work is answered with what it returns, and others see it by then', async () => {
    const answer = await db.write(function* (tx) {
      yield* add(tx, 'a');
      return yield* row(tx.q.select().from(tx.tables.counter));
    });
    expect(answer).toEqual({ name: 'a', shard: 0, value: 1 });
    expect(await names()).toEqual(['a']);
  });

  test('a work that throws leaves nothing and does not harm its neighbours', async () => {
    const works = ['a', 'b', 'c', 'd'].map((name) =>
      db.write(function* (tx) {
        yield* add(tx, name);
        if (name === 'b') throw new Error('no');
      }),
    );
    const outcomes = (await Promise.allSettled(works)).map(({ status }) => status);
    expect(outcomes).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    expect(await names()).toEqual(['a', 'c', 'd']);
  });

  test('a statement that fails takes back the statements before it', async () => {
    await db.write((tx) => add(tx, 'a'));
    const failing = db.write(function* (tx) {
      yield* add(tx, 'b');
      yield* add(tx, 'a');
    });
    await expect(failing).rejects.toThrow();
    expect(await names()).toEqual(['a']);
  });

  test('a hundred works that each read and add one lose no update', async () => {
    await db.write((tx) => add(tx, 'a'));
    const increment = function* (tx: Tx): Work<void> {
      const { counter } = tx.tables;
      const found = yield* row(forUpdate(tx.q.select().from(counter).where(eq(counter.name, 'a'))));
      yield* run(
        tx.q
          .update(counter)
          .set({ value: found!.value + 1 })
          .where(eq(counter.name, 'a')),
      );
    };
    await Promise.all(Array.from({ length: 100 }, () => db.write(increment)));
    expect(await db.readRows(db.read.select().from(db.tables.counter))).toEqual([{ name: 'a', shard: 0, value: 101 }]);
  });

  test('statements sent together answer in their order', async () => {
    const [before, , after] = await db.write((tx) => {
      const all = tx.q.select().from(tx.tables.counter);
      return together([all, tx.q.insert(tx.tables.counter).values({ name: 'a', value: 1 }), all]);
    });
    expect([before, after]).toEqual([[], [{ name: 'a', shard: 0, value: 1 }]]);
  });

  test('of statements sent together none stays when one fails', async () => {
    const insert = (tx: Tx, name: string) => tx.q.insert(tx.tables.counter).values({ name, value: 1 });
    const failing = db.write((tx) => together([insert(tx, 'a'), insert(tx, 'a'), insert(tx, 'b')]));
    await expect(failing).rejects.toThrow(/unique/i);
    expect(await names()).toEqual([]);
  });

  test('a prepared statement is built once and keeps the types of its columns', async () => {
    let built = 0;
    const insert = (tx: Tx) =>
      tx.prepared('test.insert', (q) => {
        built += 1;
        const place = sql.placeholder;
        return q
          .insert(tx.tables.draft)
          .values({ userId: place('user'), subject: 's', body: place('body'), updatedAt: 1 });
      });
    for (const user of ['ana', 'bo']) {
      await db.write((tx) => run(insert(tx).with({ user, body: { z: 1, a: [user, null, '5'] } })));
    }
    const found = await db.readPrepared('test.drafts', (q) => q.select().from(db.tables.draft));
    expect(found.map(({ body }) => JSON.stringify(body))).toEqual([
      '{"z":1,"a":["ana",null,"5"]}',
      '{"z":1,"a":["bo",null,"5"]}',
    ]);
    expect(built).toBe(1);
  });

  test('joined rows nest, with null where nothing joins', async () => {
    const { dispute, deadline } = db.tables;
    await db.writer.insert(dispute).values(disputeRow('d'));
    const joined = await db.readPrepared('test.joined', (q) =>
      q.select({ id: dispute.id, deadline }).from(dispute).leftJoin(deadline, eq(deadline.disputeId, dispute.id)),
    );
    expect(joined).toEqual([{ id: 'd', deadline: null }]);
  });

  test('raw SQL answers with numbers for counts', async () => {
    await db.write((tx) => add(tx, 'a'));
    expect(await db.readRows(sql<{ total: number }>`select count(*) as total from counter`)).toEqual([{ total: 1 }]);
    expect(await db.read.select({ total: count() }).from(db.tables.counter)).toEqual([{ total: 1 }]);
  });

  test('the reading side refuses to write', async () => {
    const insert = async () => db.read.insert(db.tables.counter).values({ name: 'a', value: 1 });
    await expect(insert()).rejects.toThrow();
    expect(await names()).toEqual([]);
  });

  test('a database opened read-only refuses works', async () => {
    const reader = await openDatabase({ ...db.config, readOnly: true });
    await expect(reader.write((tx) => add(tx, 'a'))).rejects.toThrow(/read-?only/i);
    await reader.close();
    expect(await names()).toEqual([]);
  });

  test('closing answers the works that wait', async () => {
    const second = await openDatabase(db.config);
    const works = ['a', 'b'].map((name) => second.write((tx) => add(tx, name)));
    await second.close();
    await Promise.all(works);
    expect(await names()).toEqual(['a', 'b']);
    await expect(second.write((tx) => rows(tx.q.select().from(tx.tables.counter)))).rejects.toThrow();
  });
});
