import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse } from '../testing/open-house.ts';
import type { TestHouse } from '../testing/open-house.ts';

let house: TestHouse;
beforeAll(async () => {
  const webRoot = mkdtempSync(join(tmpdir(), 'redress-web-'));
  mkdirSync(join(webRoot, 'assets'));
  writeFileSync(join(webRoot, 'index.html'), '<!doctype html><title>Redress</title>');
  writeFileSync(join(webRoot, 'assets', 'app-1a2b3c.js'), 'export {}');
  house = await openTestHouse('sqlite', { webRoot });
});
afterAll(() => house.close());

const page = { host: '127.0.0.1', accept: 'text/html' };

test('every address of a screen gets the one page, never kept without asking', async () => {
  for (const url of ['/', '/disputes/17', '/hand-over?token=v1.x.y']) {
    const reply = await house.server.inject({ url, headers: page });
    expect([reply.statusCode, reply.headers['cache-control']]).toEqual([200, 'no-cache']);
    expect(reply.body).toContain('<title>Redress');
  }
});

test('files with a hash in their name are kept for a year', async () => {
  const reply = await house.server.inject({ url: '/assets/app-1a2b3c.js', headers: page });
  expect(reply.headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

test.each(['/assets/app-old.js', '/api/nothing', '/trpc/nothing/here', '/assets/..%2f..%2fsecrets.json'])(
  '%s is not there, and no page pretends it is',
  async (url) => {
    const reply = await house.server.inject({ url, headers: page });
    expect(reply.statusCode).toBe(404);
    expect(reply.body).not.toContain('<title>');
  },
);

test('screens that are not built say so', async () => {
  const bare = await openTestHouse('sqlite');
  const reply = await bare.server.inject({ url: '/', headers: page });
  expect([reply.statusCode, reply.body]).toEqual([503, 'The screens are not built yet: run `npm start`.\n']);
  await bare.close();
});
