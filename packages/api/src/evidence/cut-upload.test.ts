import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { LIMITS } from '@redress/shared/limits';
import { openTestHouse } from '../testing/open-house.ts';
import type { TestHouse } from '../testing/open-house.ts';
import { signedIn } from '../testing/signed-in.ts';
import { form, FORM, part, upload } from './testing/form.ts';
import { picture } from './testing/pictures.ts';

let house: TestHouse;
let mei: Awaited<ReturnType<typeof signedIn>>;
let port: number;
beforeAll(async () => {
  house = await openTestHouse('sqlite');
  mei = await signedIn(house, { email: 'mei@example.com' });
  await house.server.listen({ port: 0, host: '127.0.0.1' });
  ({ port } = house.server.server.address() as AddressInfo);
});
afterAll(() => house.close());

const incoming = () => join(house.config.dataPath, 'files', 'incoming');
const underWay = () => (existsSync(incoming()) ? readdirSync(incoming()) : []);
const rows = () => house.db.read.select().from(house.db.tables.evidenceFile);

async function send(...lines: string[]) {
  const cookie = [...mei.jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const origin = `http://127.0.0.1:${port}`;
  const head = [`POST /evidence HTTP/1.1`, `host: 127.0.0.1:${port}`, `origin: ${origin}`, `cookie: ${cookie}`];
  socket.write([...head, `content-type: ${FORM['content-type']}`, ...lines, '', ''].join('\r\n'));
  return socket;
}

test.each([5, 25, 50, 75, 95])('a connection cut after %i %% leaves nothing', async (percent) => {
  const body = form(part(await picture(400, 300).jpeg().toBuffer()));
  const socket = await send(`content-length: ${body.length}`);
  socket.write(body.subarray(0, (body.length * percent) / 100));
  await vi.waitUntil(() => underWay().length > 0);
  socket.destroy();
  await vi.waitUntil(() => underWay().length === 0, { timeout: 10_000 });
  expect(await rows()).toEqual([]);
});

test('eight of one person may be under way, the ninth waits until one has ended', async () => {
  const body = form(part(await picture(400, 300).jpeg().toBuffer()));
  const begun = await Promise.all(Array.from({ length: 8 }, () => send(`content-length: ${body.length}`)));
  for (const socket of begun) socket.write(body.subarray(0, body.length / 2));
  await vi.waitUntil(() => underWay().length === 8);
  expect((await upload(mei, body)).body.refusal).toEqual({ refusal: 'tooOften', retryAfterSeconds: 5 });
  for (const socket of begun) socket.destroy();
  await vi.waitUntil(() => underWay().length === 0);
  expect((await upload(mei, Buffer.from('words'))).body.refusal).toMatchObject({ why: 'type' });
});

test('an upload that says it is too large is refused before it travels', async () => {
  const socket = await send(`content-length: ${LIMITS.fileBytes * 2}`);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  expect(answer.toString()).toMatch(/^HTTP\/1.1 422 /);
  expect(underWay()).toEqual([]);
  socket.destroy();
});

test('an upload that does not say it is cut off in mid-stream', async () => {
  const socket = await send('transfer-encoding: chunked');
  socket.on('error', () => undefined);
  const answered = once(socket, 'data') as Promise<[Buffer]>;
  const chunk = Buffer.alloc(1024 * 1024);
  const write = (bytes: Buffer) =>
    socket.write(Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]));
  write(part(Buffer.alloc(0)).subarray(0, -2));
  for (let sent = 0; sent <= LIMITS.fileBytes; sent += chunk.length) if (!write(chunk)) await once(socket, 'drain');
  expect((await answered)[0].toString()).toContain('"why":"size"');
  expect([underWay(), await rows()]).toEqual([[], []]);
  socket.destroy();
});

test('a picture sent by the browser’s own means arrives', async () => {
  const body = new FormData();
  body.append('file', new File([new Uint8Array(await picture().png().toBuffer())], 'коробка 灯.png'));
  const cookie = [...mei.jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = { cookie, origin: `http://127.0.0.1:${port}` };
  const answer = await fetch(`http://127.0.0.1:${port}/evidence`, { method: 'POST', body, headers });
  expect(await answer.json()).toMatchObject({ name: 'коробка 灯.png', width: 64, height: 48 });
});
