import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { asc, gt, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { dialects, openTestDatabase, type TestDatabase } from '../db/testing.ts';
import { loadPacks } from '../packs.ts';
import { importCfpb } from './import-cfpb.ts';
import { faultOf, type Kept } from './verify-dispute.ts';
import { verify } from './verify.ts';

const directory = mkdtempSync(join(tmpdir(), 'redress-verify-'));
afterAll(() => rmSync(directory, { recursive: true }));

describe.each(dialects)('on %s', (dialect) => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await openTestDatabase(dialect);
    const packs = loadPacks(readConfig({ REDRESS_DATA: directory }).packsPath);
    const stream = new Writable({ write: (_chunk, _encoding, done) => done() });
    const file = fileURLToPath(new URL('../../fixtures/cfpb-60.csv', import.meta.url));
    await importCfpb({ db, clock: realClock, packs }, file, { stream, signal: new AbortController().signal });
  });
  afterAll(() => db.close());

  test('what nobody touched verifies', async () => {
    const said: string[] = [];
    expect(await verify(db, (line) => said.push(line))).toEqual({ disputes: 60, facts: 60, faults: 0 });
    expect(said).toEqual([]);
  });

  test('a row that was changed behind the facts is told', async () => {
    const { dispute } = db.tables;
    const [first] = await db.read.select({ id: dispute.id }).from(dispute).orderBy(asc(dispute.id)).limit(1);
    await db.writer
      .update(dispute)
      .set({ version: 2 })
      .where(sql`${dispute.id} = ${first!.id}`);
    const said: string[] = [];
    expect(await verify(db, (line) => said.push(line))).toMatchObject({ faults: 1 });
    expect(said).toEqual([`dispute ${first!.id}: fact 2 is missing`]);
  });

  test('every change of a link, a word or the row is found', async () => {
    const { dispute, disputeFact, disputeText } = db.tables;
    const [text] = await db.read.select().from(disputeText).where(gt(disputeText.seq, 0)).limit(1);
    const id = text!.disputeId;
    const [row] = await db.read
      .select()
      .from(dispute)
      .where(sql`${dispute.id} = ${id}`);
    const facts = await db.read
      .select()
      .from(disputeFact)
      .where(sql`${disputeFact.disputeId} = ${id}`);
    const kept: Kept = { row: { ...row!, version: 1 }, facts, texts: [text!] };
    const fact = facts[0]!;
    expect(faultOf(kept)).toBeNull();
    expect(faultOf({ ...kept, facts: [] })).toContain('missing');
    expect(faultOf({ ...kept, facts: [{ ...fact, at: fact.at + 1 }] })).toContain('was changed');
    expect(faultOf({ ...kept, facts: [{ ...fact, previousHash: 'x' }] })).toContain('does not follow');
    expect(faultOf({ ...kept, texts: [{ ...text!, body: `${text!.body}.` }] })).toContain('was changed');
    expect(faultOf({ ...kept, row: { ...kept.row, lastHash: 'x' } })).toContain('last fact');
    expect(faultOf({ ...kept, row: { ...kept.row, snapshot: { ...row!.snapshot, zone: 'UTC' } } })).toContain(
      'its facts',
    );
  });
});
