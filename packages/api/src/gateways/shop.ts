import { signature } from './payments.ts';

/** Tells the shop to withhold or release a merchant's settlement of an order. */
export type TellShop = (id: string, event: string, payload: unknown) => Promise<void>;

const TIMEOUT_MS = 10_000;

/** Posts to the address the operator gave; without one there is no shop to tell and nothing to do. */
export function openShop(url: string | undefined, secret: string): TellShop {
  return async (id, event, payload) => {
    if (url === undefined) return;
    const body = JSON.stringify({ id, event, payload });
    const answer = await fetch(url, {
      method: 'POST',
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: { 'content-type': 'application/json', 'redress-signature': signature(secret, id, body) },
    });
    if (!answer.ok) throw new Error(`shop answered ${answer.status}`);
  };
}
