import type { AddressInfo } from 'node:net';
import { tracked } from '@trpc/server';
import { expect, test } from 'vitest';
import { procedure, router } from '../trpc.ts';
import { openTestHouse } from '../testing/open-house.ts';

test('closing ends event streams at once and lets a running call finish', async () => {
  const started = Promise.withResolvers<void>();
  const finish = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<void>();
  const rooms = {
    room: router({
      live: procedure('anyone').subscription(async function* ({ signal }) {
        try {
          yield tracked('1', 'first');
          await new Promise((resolve) => signal?.addEventListener('abort', resolve));
        } finally {
          ended.resolve();
        }
      }),
      long: procedure('anyone').query(async () => {
        started.resolve();
        await finish.promise;
        return 'done';
      }),
    }),
  };
  const house = await openTestHouse('sqlite', { router: rooms });
  await house.server.listen({ port: 0, host: '127.0.0.1' });
  const { port } = house.server.server.address() as AddressInfo;
  const stream = await fetch(`http://127.0.0.1:${port}/trpc/room.live`, { headers: { accept: 'text/event-stream' } });
  const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
  let got = '';
  while (!got.includes('first')) got += (await reader.read()).value;
  expect(stream.headers.get('x-content-type-options')).toBe('nosniff');

  const call = fetch(`http://127.0.0.1:${port}/trpc/room.long`);
  await started.promise;
  const closed = house.close();
  await ended.promise;
  await expect(reader.read()).rejects.toThrow();
  finish.resolve();
  expect(await (await call).json()).toEqual({ result: { data: 'done' } });
  await closed;
});
