import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIMITS } from '@redress/shared/limits';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dialects } from '../db/testing.ts';
import { openTestHouse } from '../testing/open-house.ts';
import type { TestHouse } from '../testing/open-house.ts';
import { signedIn } from '../testing/signed-in.ts';
import { visitor } from '../testing/visitor.ts';
import { STAGED } from './file-refused.ts';
import { form, FORM, part, upload } from './testing/form.ts';
import { phonePhoto, picture } from './testing/pictures.ts';

describe.each(dialects)('uploading a picture on %s', (dialect) => {
  let house: TestHouse;
  let lamp: Buffer;
  beforeAll(async () => {
    house = await openTestHouse(dialect);
    lamp = await picture().jpeg().toBuffer();
  });
  afterAll(() => house.close());

  const somebody = () => signedIn(house, { email: `${uuidv7()}@example.com` });
  const rowsOf = async (id: string) =>
    (await house.db.read.select().from(house.db.tables.evidenceFile)).filter(({ uploadedBy }) => uploadedBy === id);
  const underWay = () => {
    const incoming = join(house.config.dataPath, 'files', 'incoming');
    return existsSync(incoming) ? readdirSync(incoming) : [];
  };

  test('seals the original and answers with its hash', async () => {
    const mei = await somebody();
    const photo = await phonePhoto();
    const { status, body } = await upload(mei, photo, { name: '../灯\u202egpj.jpeg', type: 'text/html' });
    expect(status).toBe(201);
    const sha256 = createHash('sha256').update(photo).digest('hex');
    const seen = { name: '灯gpj.jpeg', type: 'image/jpeg', size: photo.length, sha256, width: 40, height: 80 };
    expect(body).toEqual({ id: body.id, ...seen });
    const [row] = await rowsOf(mei.id);
    expect(row).toMatchObject({ id: body.id, state: 'staged', disputeId: null, createdAt: expect.any(Number) });
    expect(row?.originalPath).toBe(`originals/${body.id.slice(-2)}/${body.id}`);
    expect(readFileSync(join(house.config.dataPath, 'files', String(row?.originalPath)))).toEqual(photo);
    expect(underWay()).toEqual([]);
  });

  test('is for people who are signed in, from our own pages', async () => {
    expect((await upload(visitor(house), lamp)).body).toMatchObject({ status: 401, code: 'signInNeeded' });
    const mei = await somebody();
    const foreign = await mei.send('POST', '/evidence', form(part(lamp)), { ...FORM, origin: 'https://evil.example' });
    expect(foreign.body).toMatchObject({ status: 403, code: 'originNotAllowed' });
  });

  test.each([
    ['two files', () => form(part(lamp), part(lamp)), 413],
    ['a file and a field', () => form(part(lamp), field('disputeId', 'd')), 413],
    ['a field and a file', () => form(field('disputeId', 'd'), part(lamp)), 413],
    ['no file', () => form(), 400],
    ['a file in another field', () => form(part(lamp, { field: 'picture' })), 400],
    ['half a form', () => part(lamp), 400],
    ['half a file', () => part(lamp).subarray(0, 300), 400],
    ['no form at all', () => Buffer.from('lamp'), 400],
    ['nothing', () => Buffer.alloc(0), 400],
  ])('%s leave nothing behind', async (_, body, status) => {
    const mei = await somebody();
    expect((await mei.send('POST', '/evidence', body(), FORM)).status).toBe(status);
    expect([await rowsOf(mei.id), underWay()]).toEqual([[], []]);
  });

  test.each([['application/json'], ['text/plain'], ['image/jpeg'], ['multipart/form-data']])(
    'as %s is refused',
    async (type) => {
      const mei = await somebody();
      const { status } = await mei.send('POST', '/evidence', lamp, { 'content-type': type });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    },
  );

  test('what is no picture is refused by what it is, and leaves nothing', async () => {
    const mei = await somebody();
    const page = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    const { status, body } = await upload(mei, page, { name: 'lamp.png', type: 'image/png' });
    const refusal = { refusal: 'fileRefused', why: 'type', limit: 'JPEG, PNG, WebP, GIF, AVIF' };
    expect({ status, body }).toMatchObject({ status: 422, body: { code: 'fileRefused', refusal } });
    expect((await upload(mei, lamp.subarray(0, lamp.length / 2))).body.refusal).toMatchObject({ why: 'broken' });
    expect([await rowsOf(mei.id), underWay()]).toEqual([[], []]);
  });

  test('a file of exactly the limit is taken, one byte more is not', async () => {
    const mei = await somebody();
    const padded = (bytes: number) => Buffer.concat([lamp, Buffer.alloc(bytes - lamp.length)]);
    expect((await upload(mei, padded(LIMITS.fileBytes))).status).toBe(201);
    expect((await upload(mei, padded(LIMITS.fileBytes + 1))).body.refusal).toMatchObject({ why: 'size' });
    expect(await rowsOf(mei.id)).toHaveLength(1);
    expect(underWay()).toEqual([]);
  });

  test('of a hundred files that nobody handed in, the next waits', async () => {
    const mei = await somebody();
    await hold(mei.id, STAGED.files - 1, 10);
    const answers = await Promise.all([upload(mei, lamp), upload(mei, lamp), upload(mei, lamp)]);
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([201, 422, 422]);
    expect((await upload(mei, lamp)).body.refusal).toMatchObject({ why: 'quota', limit: '100' });
    expect((await upload(await somebody(), lamp)).status).toBe(201);
  });

  test('of half a gigabyte that nobody handed in, the next waits', async () => {
    const mei = await somebody();
    await hold(mei.id, 1, STAGED.bytes - lamp.length + 1);
    expect((await upload(mei, lamp)).body.refusal).toMatchObject({ why: 'quota' });
    expect(underWay()).toEqual([]);
  });

  test('a disk that refuses costs an error and leaves no row', async () => {
    const broken = await openTestHouse(dialect);
    writeFileSync(join(broken.config.dataPath, 'files'), 'in the way');
    const mei = await signedIn(broken, { email: 'mei@example.com' });
    expect((await upload(mei, lamp)).body).toMatchObject({ status: 500, code: 'internal' });
    expect(await broken.db.read.select().from(broken.db.tables.evidenceFile)).toEqual([]);
    await broken.close();
  });

  function field(name: string, value: string): Buffer {
    const [head = ''] = part(Buffer.alloc(0)).toString().split('\r\n');
    return Buffer.from(`${head}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  }

  async function hold(uploadedBy: string, count: number, size: number) {
    const file = { uploadedBy, name: 'n', type: 't', size, sha256: 's', originalPath: 'o', createdAt: 1 };
    const rows = Array.from({ length: count }, () => ({ ...file, id: uuidv7() }));
    await house.db.writer.insert(house.db.tables.evidenceFile).values(rows);
  }
});
