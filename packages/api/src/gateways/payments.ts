import { createHmac } from 'node:crypto';
import { z } from 'zod';

export interface PaymentOrder {
  /** The effect's id: the provider answers a repeated order with the first one's result. */
  id: string;
  amountMinor: number;
  currency: string;
  payee: string;
  reference: string;
}

const PaymentResult = z.discriminatedUnion('status', [
  z.object({ status: z.literal('succeeded'), reference: z.string().min(1).max(200) }),
  z.object({ status: z.literal('failed'), reason: z.string().min(1).max(200) }),
  z.object({ status: z.literal('pending') }),
]);
export type PaymentResult = z.infer<typeof PaymentResult>;

/** Orders one payment. Throws while the outcome is unknown; then the same order is sent again under the same id. */
export type OrderPayment = (order: PaymentOrder) => Promise<PaymentResult>;

const TIMEOUT_MS = 10_000;

/** A provider that speaks the small protocol of docs/reference/payments.md: JSON, HMAC-signed, idempotent by key. */
export function openPayments(url: string, secret: string): OrderPayment {
  return async ({ id, ...order }) => {
    const body = JSON.stringify(order);
    const answer = await fetch(new URL('/payments', url), {
      method: 'POST',
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        'content-type': 'application/json',
        'idempotency-key': id,
        'redress-signature': signature(secret, id, body),
      },
    });
    if (!answer.ok) throw new Error(`payment provider answered ${answer.status}`);
    const result = PaymentResult.safeParse(await answer.json());
    // What the provider did is unknown, so this is no reason to give up: the payment may have been made.
    if (!result.success) throw new Error('payment provider answered in words nobody knows');
    return result.data;
  };
}

/** HMAC-SHA-256 over key and body, hex. */
export function signature(secret: string, key: string, body: string): string {
  return createHmac('sha256', secret).update(`${key}.${body}`).digest('hex');
}
