import { existsSync, mkdirSync, readdirSync, renameSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { attachFiles } from '../attach-files.ts';
import { disputeRow } from '../db/testing-rows.ts';
import { dialects } from '../db/testing.ts';
import { placeOf } from '../gateways/files.ts';
import { openTestHouse } from '../testing/open-house.ts';
import type { TestHouse } from '../testing/open-house.ts';
import { signedIn } from '../testing/signed-in.ts';
import { router } from '../trpc.ts';
import { discard } from './discard.ts';
import { sweepFiles } from './sweep-files.ts';
import { upload } from './testing/form.ts';
import { picture } from './testing/pictures.ts';

const DAY = 86_400_000;

describe.each(dialects)('a file not yet handed in, on %s', (dialect) => {
  let house: TestHouse;
  let mei: Awaited<ReturnType<typeof signedIn>>;
  let lamp: Buffer;
  beforeAll(async () => {
    house = await openTestHouse(dialect, { router: { evidence: router({ discard }) } });
    lamp = await picture().jpeg().toBuffer();
    await house.db.writer.insert(house.db.tables.dispute).values(disputeRow('d1'));
  });
  beforeEach(async () => {
    mei = await signedIn(house, { email: `${uuidv7()}@example.com` });
  });
  afterAll(() => house.close());

  const staged = async () => (await upload(mei, lamp)).body.id as string;
  const attach = (by: string, ids: string[]) => house.db.write((tx) => attachFiles(tx, 'd1', by, ids));
  const at = (...path: string[]) => join(house.config.dataPath, 'files', ...path);
  const lies = (id: string) =>
    (['originals', 'copies', 'thumbs'] as const).filter((kind) => existsSync(at(placeOf(id, kind))));
  const rowOf = async (id: string) =>
    (await house.db.read.select().from(house.db.tables.evidenceFile)).find((row) => row.id === id);
  const discarding = async (fileId: string) => (await mei.call('evidence.discard', { fileId })).status;
  const rest = (id: string) => utimesSync(at('incoming', id), 1, 1);

  test('is taken back with its original, copy and thumbnail', async () => {
    const id = await staged();
    expect(lies(id)).toHaveLength(3);
    expect(await discarding(id)).toBe(200);
    expect([await rowOf(id), lies(id), readdirSync(at('incoming'))]).toEqual([undefined, [], []]);
    expect(await discarding(id)).toBe(404);
  });

  test('is nobody else’s to take back or hand in', async () => {
    const id = await staged();
    const lin = await signedIn(house, { email: `${uuidv7()}@example.com` });
    expect((await lin.call('evidence.discard', { fileId: id })).status).toBe(404);
    await expect(attach(lin.id, [id])).rejects.toThrow('noSuchFile');
    expect([(await rowOf(id))?.state, lies(id).length]).toEqual(['staged', 3]);
  });

  test('is handed in once, and stays from then on', async () => {
    const id = await staged();
    await attach(mei.id, [id]);
    await expect(attach(mei.id, [id])).rejects.toThrow('noSuchFile');
    expect(await discarding(id)).toBe(404);
    expect([await rowOf(id), lies(id).length]).toMatchObject([{ state: 'attached', disputeId: 'd1' }, 3]);
  });

  test('is not handed in when another of the same command is not ours', async () => {
    const id = await staged();
    await expect(attach(mei.id, [id, uuidv7()])).rejects.toThrow('noSuchFile');
    await expect(attach(mei.id, [id, id])).rejects.toThrow('noSuchFile');
    expect((await rowOf(id))?.state).toBe('staged');
  });

  test('is either handed in or taken back when both come at once', async () => {
    const ids = await Promise.all([staged(), staged(), staged(), staged()]);
    const both = (id: string) => Promise.all([attach(mei.id, [id]).catch(() => 'refused'), discarding(id)]);
    for (const id of ids) {
      const [attaching, discarded] = await both(id);
      expect(attaching === 'refused').toBe(discarded === 200);
      expect(lies(id)).toHaveLength(discarded === 200 ? 0 : 3);
    }
    expect(readdirSync(at('incoming'))).toEqual([]);
  });

  test('is swept after seven days, what is part of a dispute never', async () => {
    const [old, kept] = [await staged(), await staged()];
    await attach(mei.id, [kept]);
    await house.clock.moveBy(6 * DAY);
    await sweepFiles(house);
    expect(lies(old)).toHaveLength(3);
    await house.clock.moveBy(2 * DAY);
    await sweepFiles(house);
    expect([await rowOf(old), lies(old), lies(kept).length]).toEqual([undefined, [], 3]);
  });

  test('goes on to its place after a crash between row and move', async () => {
    const id = await staged();
    mkdirSync(at('incoming', id));
    for (const kind of ['originals', 'thumbs'] as const) renameSync(at(placeOf(id, kind)), at('incoming', id, kind));
    rest(id);
    expect(await sweepFiles(house)).toMatchObject({ finished: 1 });
    expect([lies(id).length, readdirSync(at('incoming'))]).toEqual([3, []]);
  });

  test('is gone after a crash before its row was kept, or after its row was gone', async () => {
    const id = await staged();
    mkdirSync(at('incoming', id));
    renameSync(at(placeOf(id, 'copies')), at('incoming', id, 'copies'));
    await house.db.writer.delete(house.db.tables.evidenceFile);
    await sweepFiles(house);
    expect(existsSync(at('incoming', id, 'copies'))).toBe(true);
    rest(id);
    await sweepFiles(house);
    expect([lies(id), readdirSync(at('incoming'))]).toEqual([[], []]);
  });
});
