import type { TestHouse } from './open-house.ts';

export interface Answer {
  readonly status: number;
  // Tests look into answers of many shapes.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any;
  readonly cookies: readonly string[];
}

/** A browser on the same site, which keeps the cookies it is given. */
export function visitor({ server }: Pick<TestHouse, 'server'>) {
  const jar = new Map<string, string>();
  const send = async (
    method: 'GET' | 'POST',
    url: string,
    body?: unknown,
    extra: Record<string, string> = {},
  ): Promise<Answer> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const reply = await server.inject({
      method,
      url,
      headers: { host: '127.0.0.1', origin: 'http://127.0.0.1', ...(cookie && { cookie }), ...extra },
      ...(body !== undefined && { payload: body as object }),
    });
    const cookies = [reply.headers['set-cookie'] ?? []].flat();
    for (const line of cookies) keep(jar, line);
    return { status: reply.statusCode, body: parse(reply.body), cookies };
  };
  return {
    jar,
    send,
    auth: (path: string, body: unknown, extra?: Record<string, string>) =>
      send('POST', `/api/auth${path}`, body, extra),
    call: (path: string, input: unknown, extra?: Record<string, string>) => send('POST', `/trpc/${path}`, input, extra),
    ask: (path: string, input?: unknown) =>
      send('GET', `/trpc/${path}${input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`}`),
  };
}

export type Visitor = ReturnType<typeof visitor>;

function keep(jar: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';', 1);
  const [name = '', value = ''] = pair.split(/=(.*)/s);
  if (/max-age=0/i.test(line) || value === '') jar.delete(name);
  else jar.set(name, value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
