import { eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attachFiles } from '../attach-files.ts';
import { disputeRow } from '../db/testing-rows.ts';
import { dialects } from '../db/testing.ts';
import { openTestHouse } from '../testing/open-house.ts';
import type { TestHouse } from '../testing/open-house.ts';
import { signedIn } from '../testing/signed-in.ts';
import { visitor } from '../testing/visitor.ts';
import { look, upload } from './testing/form.ts';
import { phonePhoto } from './testing/pictures.ts';

describe.each(dialects)('looking at a picture on %s', (dialect) => {
  let house: TestHouse;
  let people: Awaited<ReturnType<typeof gather>>;
  let staged: string;
  let attached: string;
  beforeAll(async () => {
    house = await openTestHouse(dialect);
    people = await gather(house);
    const photo = await phonePhoto();
    staged = (await upload(people.shop, photo, { name: '灯 (1).heic' })).body.id;
    attached = (await upload(people.buyer, photo, { name: 'lamp.png' })).body.id;
    const { db } = house;
    await db.writer
      .insert(db.tables.dispute)
      .values(disputeRow('d1', { buyerId: people.buyer.id, merchantId: 'shop' }));
    await db.write((tx) => attachFiles(tx, 'd1', people.buyer.id, [attached]));
  });
  afterAll(() => house.close());

  type Who = keyof typeof people;
  const status = async (who: Who, id: string) => (await look(house, people[who], `/evidence/${id}`)).statusCode;

  test.each<[Who, number, number]>([
    ['buyer', 404, 200],
    ['stranger', 404, 404],
    ['shop', 200, 200],
    ['colleague', 404, 200],
    ['rival', 404, 404],
    ['arbitrator', 404, 200],
    ['clerk', 404, 200],
    ['regulator', 404, 404],
    ['admin', 404, 404],
    ['nobody', 401, 401],
  ])('%s gets %i for what the shop has not handed in, %i for what the buyer has', async (who, early, late) => {
    expect([await status(who, staged), await status(who, attached)]).toEqual([early, late]);
  });

  test('what is not there answers like what is not yours', async () => {
    const shape = async (id: string) => {
      const answer = await look(house, people.stranger, `/evidence/${id}`);
      const { requestId: _, ...body } = answer.json();
      return { body, headers: Object.keys(answer.headers), status: answer.statusCode };
    };
    const notYours = await shape(attached);
    for (const id of [uuidv7(), 'x', '..%2f..%2fsecrets.json', '%00', 'a'.repeat(300)])
      expect(await shape(id)).toEqual(notYours);
    expect(notYours.body).toEqual({ status: 404, code: 'notFound', refusal: { refusal: 'notFound' } });
  });

  test('a right taken away is gone with the next look', async () => {
    const { user } = house.db.tables;
    const guest = await signedIn(house, { email: `${uuidv7()}@example.com`, role: 'arbitrator' });
    const first = await look(house, guest, `/evidence/${attached}`);
    await house.db.writer.update(user).set({ role: 'buyer' }).where(eq(user.id, guest.id));
    const again = { 'if-none-match': String(first.headers.etag) };
    expect((await look(house, guest, `/evidence/${attached}`, again)).statusCode).toBe(404);
  });

  test('the copy comes alone, harmless and under its own name', async () => {
    const answer = await look(house, people.buyer, `/evidence/${attached}`);
    expect(answer.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': String(answer.rawPayload.length),
      'content-disposition': "inline; filename*=UTF-8''lamp.jpg",
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-cache',
      vary: 'Cookie',
    });
    const { width, height, exif } = await sharp(answer.rawPayload).metadata();
    expect({ width, height, exif }).toEqual({ width: 40, height: 80, exif: undefined });
  });

  test('no name can become a header of its own', async () => {
    const { headers } = await look(house, people.shop, `/evidence/${staged}`);
    expect(headers['content-disposition']).toBe("inline; filename*=UTF-8''%E7%81%AF%20%281%29.jpg");
  });

  test('a browser that has it is not sent it again', async () => {
    const first = await look(house, people.buyer, `/evidence/${attached}`);
    const again = { 'if-none-match': String(first.headers.etag) };
    const second = await look(house, people.buyer, `/evidence/${attached}`, again);
    expect([second.statusCode, second.rawPayload.length]).toEqual([304, 0]);
  });

  test.each(['originals', '../originals', 'thumbs', ''])('?size=%s leads to no original', async (size) => {
    const copy = await look(house, people.buyer, `/evidence/${attached}`);
    const answer = await look(house, people.buyer, `/evidence/${attached}?size=${encodeURIComponent(size)}`);
    expect(answer.rawPayload).toEqual(copy.rawPayload);
  });

  test('a thumbnail is small and has a name in the cache of its own', async () => {
    const copy = await look(house, people.buyer, `/evidence/${attached}`);
    const thumb = await look(house, people.buyer, `/evidence/${attached}?size=thumb`);
    expect(thumb.headers['content-type']).toBe('image/webp');
    expect((await sharp(thumb.rawPayload).metadata()).format).toBe('webp');
    expect(thumb.headers.etag).not.toBe(copy.headers.etag);
  });
});

async function gather(house: TestHouse) {
  const { writer, tables } = house.db;
  const createdAt = new Date();
  for (const id of ['shop', 'rival']) {
    await writer.insert(tables.organization).values({ id, name: id, slug: id, createdAt });
    await writer.insert(tables.merchant).values({ id, name: id, organisationId: id, zone: 'UTC', createdAt: 1 });
  }
  const employed = async (name: string, organizationId: string) => {
    const person = await signedIn(house, { email: `${name}@example.com`, role: 'merchant' });
    await writer
      .insert(tables.member)
      .values({ id: name, organizationId, userId: person.id, role: 'member', createdAt });
    return person;
  };
  return {
    buyer: await signedIn(house, { email: 'mei@example.com' }),
    stranger: await signedIn(house, { email: 'lin@example.com' }),
    shop: await employed('ana', 'shop'),
    colleague: await employed('tom', 'shop'),
    rival: await employed('eve', 'rival'),
    arbitrator: await signedIn(house, { email: 'arbitrator@example.com', role: 'arbitrator' }),
    clerk: await signedIn(house, { email: 'clerk@example.com', role: 'admin', rights: ['intake'] }),
    regulator: await signedIn(house, { email: 'regulator@example.com', role: 'regulator' }),
    admin: await signedIn(house, { email: 'admin@example.com', role: 'admin' }),
    nobody: visitor(house),
  };
}
