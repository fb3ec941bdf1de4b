import autocannon from 'autocannon';

export interface Load {
  perSecond: number;
  p99Ms: number;
  failed: number;
}

export interface Request {
  method: 'GET' | 'POST';
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** Sends so many requests over 16 kept connections; the next one is asked for as each goes out. */
export async function load(url: string, amount: number, next: () => Request): Promise<Load> {
  const result = await autocannon({
    url,
    connections: 16,
    amount,
    timeout: 30,
    requests: [{ setupRequest: (request) => ({ ...request, ...next() }) }],
  });
  const failed = result.non2xx + result.errors;
  return { perSecond: result.requests.total / result.duration, p99Ms: result.latency.p99, failed };
}
