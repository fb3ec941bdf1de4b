import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dialects } from './db/testing.ts';
import { makeRouter } from './router.ts';
import { ACCESS_OF, ADMITS } from './testing/access-rows.ts';
import { casesOf, type Case } from './testing/access-table.ts';
import { openMatrixHouse, PRINCIPALS, type MatrixHouse, type Principal } from './testing/matrix-house.ts';
import type { Name } from './testing/people.ts';
import { rowsNow } from './testing/rows-now.ts';

type Procedures = Record<string, { _def: { type: string; meta?: { access: string } } }>;
type Outcome = 'in' | 'role' | 'none' | 'signIn';

describe.each(dialects)('who gets in where, on %s', (dialect) => {
  let house: MatrixHouse;
  let cases: Case[];
  const types = new Map<string, string>();
  const notThere = new Map<string, Set<string>>();
  let cells = 0;
  beforeAll(async () => {
    house = await openMatrixHouse(dialect);
    cases = casesOf(house.known);
    for (const [path, { _def }] of Object.entries(procedures(house))) types.set(path, _def.type);
  });
  afterAll(() => house.close());

  async function ask(who: Principal, { path, input }: Case): Promise<{ outcome: Outcome; body: string }> {
    const headers = { host: '127.0.0.1', origin: 'http://127.0.0.1', cookie: house.cookies[who] };
    const url = `/trpc/${path}`;
    const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
    const reply =
      types.get(path) === 'mutation'
        ? await house.server.inject({ method: 'POST', url, headers, payload: input as object })
        : await house.server.inject({ method: 'GET', url: url + query, headers });
    const body = reply.body.replace(/"requestId":"[^"]*"/g, '');
    return { outcome: outcomeOf(body), body: `${reply.statusCode} ${body}` };
  }

  function outcomeOf(body: string): Outcome {
    const refusal = /"refusal":\{"refusal":"(\w+)"/.exec(body)?.[1];
    if (body.includes('"BAD_REQUEST"') || body.includes('"INTERNAL_SERVER_ERROR"')) throw new Error(body);
    return ({ signInNeeded: 'signIn', notPermitted: 'role', notFound: 'none' }[refusal ?? ''] as Outcome) ?? 'in';
  }

  function expected(who: Principal, { path, ...said }: Case): Outcome {
    const access = ACCESS_OF[path]!;
    const open = access === 'anyone' || access === 'demoOnly';
    // Whoever is let in without a session finds what everybody there finds.
    if (!(who in house.people)) return open ? (said.in.length > 0 ? 'in' : 'none') : 'signIn';
    const name = who as Name;
    if (!ADMITS[access].includes(name) || said.role?.includes(name)) return 'role';
    return said.in.includes(name) ? 'in' : 'none';
  }

  test('every procedure has its row, and every row its procedure', () => {
    const rows = Object.entries(procedures(house)).map(([path, { _def }]) => [path, _def.meta?.access]);
    expect(Object.fromEntries(rows)).toEqual(ACCESS_OF);
    expect(new Set(cases.map(({ path }) => path))).toEqual(new Set(Object.keys(ACCESS_OF)));
  });

  test('everybody is let in or turned away exactly as the table says, and who is turned away leaves no trace', async () => {
    const wrong: string[] = [];
    for (const one of cases) {
      const away = PRINCIPALS.filter((who) => expected(who, one) !== 'in');
      const within = PRINCIPALS.filter((who) => expected(who, one) === 'in');
      const before = await rowsNow(house.db);
      for (const who of away) {
        const { outcome, body } = await ask(who, one);
        cells += 1;
        if (outcome !== expected(who, one))
          wrong.push(`${one.path} (${one.what}) to ${who}: ${outcome}, ${body.slice(0, 200)}`);
        if (outcome === 'none') notThere.set(one.path, (notThere.get(one.path) ?? new Set()).add(body));
      }
      expect(await rowsNow(house.db), `${one.path} (${one.what})`).toEqual(before);
      // A stream stays open for whoever is let in; what it tells is tested where it lives.
      for (const who of types.get(one.path) === 'subscription' ? [] : within) {
        const { outcome, body } = await ask(who, one);
        cells += 1;
        if (outcome !== 'in') wrong.push(`${one.path} (${one.what}) to ${who}: ${outcome}, ${body.slice(0, 200)}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(cells).toBeGreaterThan(700);
  }, 120_000);

  test('what is not there and what is somebody else’s answer in the same bytes', () => {
    for (const [path, answers] of notThere) expect([...answers], path).toHaveLength(1);
    expect(notThere.size).toBeGreaterThan(8);
  });
});

function procedures({ config }: MatrixHouse): Procedures {
  return makeRouter(config)._def.procedures as unknown as Procedures;
}
