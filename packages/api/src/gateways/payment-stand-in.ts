import { createServer, type IncomingMessage, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import { signature, type PaymentResult } from './payments.ts';

export interface StandIn {
  readonly url: string;
  /** What was ordered, once for each key. */
  readonly orders: Map<string, PaymentResult>;
  close(): Promise<void>;
}

/** An amount that ends in 99 minor units and is above 99,000 is declined, so that failures can be seen. */
const DECLINED = (amountMinor: number) => amountMinor > 99_000 && amountMinor % 100 === 99;

/** Takes the provider's place on this machine: moves no money, but checks signatures and keys like a real one. */
export async function openPaymentStandIn(secret: string): Promise<StandIn> {
  const orders = new Map<string, PaymentResult>();
  const server = createServer((request, response) => {
    void answer(request, secret, orders).then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, orders, close: () => closed(server) };
}

async function answer(request: IncomingMessage, secret: string, orders: Map<string, PaymentResult>) {
  const key = String(request.headers['idempotency-key'] ?? '');
  const body = await text(request);
  const signed = request.headers['redress-signature'] === signature(secret, key, body);
  if (request.method !== 'POST' || request.url !== '/payments' || !signed) return { status: 403, body: {} };
  const { amountMinor } = JSON.parse(body) as { amountMinor: number };
  const fresh: PaymentResult = DECLINED(amountMinor)
    ? { status: 'failed', reason: 'declined by the stand-in' }
    : { status: 'succeeded', reference: `stand-in ${orders.size + 1}` };
  const result = orders.get(key) ?? fresh;
  orders.set(key, result);
  return { status: 200, body: result };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
