import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setInterval } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dialects, openTestDatabase, type TestDatabase } from '../db/testing.ts';
import { run } from '../db/work.ts';
import { verify } from './verify.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const EXCERPT = fileURLToPath(new URL('../../fixtures/cfpb-60.csv', import.meta.url));
const ROWS = 900;
/** So many that nobody is done with them before the signal arrives. */
const LONG = 2_000;
const directory = mkdtempSync(join(tmpdir(), 'redress-beside-'));
afterAll(() => rmSync(directory, { recursive: true }));

describe.each(dialects)('on %s', (dialect) => {
  let db: TestDatabase;
  beforeEach(async () => void (db = await openTestDatabase(dialect)));
  afterEach(() => db.close());

  const redress = (...args: string[]) => {
    const { directory, url } = db.config;
    const env = { ...process.env, REDRESS_DATA: directory, DATABASE_URL: url ?? '' };
    return spawn(process.execPath, [MAIN, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  };

  test('an import in another process lets this one write all the while', async () => {
    const importing = redress('import', 'cfpb', manyRows(ROWS), '--json');
    const ended = once(importing, 'close');
    const said = text(importing.stdout);
    let slowestMs = 0;
    for await (const key of setInterval(5)) {
      if (importing.exitCode !== null) break;
      const start = performance.now();
      await db.write((tx) => run(tx.q.insert(tx.tables.meta).values({ key: `${start}${String(key)}`, value: '' })));
      slowestMs = Math.max(slowestMs, performance.now() - start);
    }
    await ended;
    expect(JSON.parse(await said)).toMatchObject({ recorded: ROWS, refused: 0 });
    expect(slowestMs).toBeLessThan(3_000);
    expect(await verify(db, () => undefined)).toMatchObject({ disputes: ROWS, faults: 0 });
  });

  test('Ctrl-C ends an import between two commits; the next run finishes it', async () => {
    const file = manyRows(LONG);
    const first = redress('import', 'cfpb', file, '--json');
    const said = text(first.stdout);
    for await (const _ of setInterval(5))
      if ((await db.read.select().from(db.tables.importedRow).limit(1)).length > 0) break;
    first.kill('SIGINT');
    const [code] = await once(first, 'close');
    expect(code).toBe(130);
    const { recorded, stopped } = JSON.parse(await said);
    expect(stopped).toBe(true);
    const second = redress('import', 'cfpb', file, '--json');
    expect(JSON.parse(await text(second.stdout))).toMatchObject({ skipped: recorded, recorded: LONG - recorded });
  });
});

function manyRows(count: number): string {
  const rows: Record<string, string>[] = parse(readFileSync(EXCERPT), { columns: true });
  const many = Array.from({ length: count }, (_, index) => ({
    ...rows[index % rows.length]!,
    'Complaint ID': `${index}`,
  }));
  const file = join(directory, 'many.csv');
  writeFileSync(file, stringify(many, { header: true }));
  return file;
}
