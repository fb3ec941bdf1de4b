import { fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import { initTRPC } from '@trpc/server';
import Fastify from 'fastify';
import { CommandInput, QueueInput } from '@redress/shared/dispute/contract';

/** The limit: tRPC on Fastify with the same input and an answer of the same shape, and nothing behind it. */
const t = initTRPC.create();
const receipt = { disputeId: '01a', number: '2026-000001', seq: 3, state: 'awaitingResponse' };
const rows = Array.from({ length: 25 }, (_, index) => ({
  id: `01980000-0000-7000-8000-0000000${String(index).padStart(5, '0')}`,
  number: `2026-${String(index).padStart(6, '0')}`,
  version: 4,
  state: 'evidence',
  queue: 'deliberation',
  dueAt: 1_795_000_000_000,
  category: 'damaged',
  claimedMinor: 12_000,
  currency: 'CNY',
  zone: 'Asia/Shanghai',
  outcome: null,
  filedAt: 1_794_000_000_000,
  updatedAt: 1_794_500_000_000,
  merchantName: 'Merchant 12',
  buyerName: 'Buyer 12',
  assigned: true,
  title: 'Teapot',
}));
const counts = {
  toAnswer: 1,
  offers: 2,
  evidence: 3,
  questions: 4,
  toPerform: 5,
  intake: 6,
  deliberation: 7,
  appeals: 8,
  contested: 9,
  payments: 10,
  waiting: 11,
  closed: 12,
};

const disputes = t.router({
  command: t.procedure.input(CommandInput).mutation(() => receipt),
  queue: t.procedure.input(QueueInput).query(() => ({ rows, next: 'x', total: 7, counts })),
});

const server = Fastify({ routerOptions: { maxParamLength: 5000 } });
await server.register(fastifyTRPCPlugin, { prefix: '/trpc', trpcOptions: { router: t.router({ disputes }) } });
server.get('/readyz', () => ({ ready: true }));
await server.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' });
process.once('SIGTERM', () => void server.close().then(() => process.exit(0)));
