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
export function load(url: string, amount: number, next: () => Request): Promise<Load> {
  const begun = performance.now();
  let last = begun;
  return new Promise((done, fail) => {
    const cannon = autocannon(
      {
        url,
        connections: 16,
        amount,
        timeout: 30,
        requests: [{ setupRequest: (request) => ({ ...request, ...next() }) }],
      },
      (error, result) => {
        if (error) return fail(error as Error);
        const failed = result.non2xx + result.errors;
        return done({ perSecond: (amount * 1000) / (last - begun), p99Ms: result.latency.p99, failed });
      },
    );
    // The cannon itself tells its duration in whole seconds.
    cannon.on('response', () => (last = performance.now()));
  });
}
