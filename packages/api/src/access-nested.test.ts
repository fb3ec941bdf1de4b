import { randomUUID } from 'node:crypto';
import type { PartyCommand } from '@redress/shared/dispute/commands';
import { getTableColumns, is, Table } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { dialects } from './db/testing.ts';
import { makeRouter } from './router.ts';
import { casesOf } from './testing/access-table.ts';
import { order, type Member } from './testing/bazaar.ts';
import { complaint, send } from './testing/complaint.ts';
import { file, openMatrixHouse, type MatrixHouse } from './testing/matrix-house.ts';
import { rowsNow } from './testing/rows-now.ts';
import { fieldsOf } from './testing/schema-fields.ts';

interface Procedure {
  _def: { type: string; inputs: z.ZodType[] };
}

/** Names of things outside the dispute that an input of a dispute can carry; each is swapped below. */
const NAMES_OUTSIDE = [
  'disputes.command command(answerQuestion).evidence[].files[]',
  'disputes.command command(assign).arbitrator',
  'disputes.command command(provideMore).evidence[].files[]',
  'disputes.command command(submitEvidence).evidence.files[]',
  'disputes.command disputeId',
  'disputes.file claims[].item',
  'disputes.file evidence[].files[]',
  'disputes.file orderId',
];
const NAMING = /(?:^|\.)(?:id|\w+Id|item|order|complainant|arbitrator|files\[\])$/;
/** These have doors of their own and are refused here whatever they carry. */
const NOT_FOR_PEOPLE = /command\((?:file|record|expire)\)/;

describe.each(dialects)('ids inside an input on %s', (dialect) => {
  let house: MatrixHouse;
  let procedures: [string, Procedure][];
  beforeAll(async () => {
    house = await openMatrixHouse(dialect);
    procedures = Object.entries(makeRouter(house.config)._def.procedures as unknown as Record<string, Procedure>);
  });
  afterAll(() => house.close());

  const inputs = () =>
    procedures.flatMap(([path, { _def }]) => _def.inputs.map((schema) => ({ path, schema, type: _def.type })));

  test('are all known: a new one fails here until it is swapped', () => {
    const named = inputs()
      .filter(({ path }) => path === 'disputes.file' || path === 'disputes.command')
      .flatMap(({ path, schema }) => fieldsOf(schema).map((field) => ({ path, ...field })))
      .filter(({ kind, place }) => kind === 'text' && NAMING.test(place) && !NOT_FOR_PEOPLE.test(place))
      .map(({ path, place }) => `${path} ${place}`)
      .filter((name) => !name.includes('adoptRules'));
    expect(named.toSorted()).toEqual(NAMES_OUTSIDE);
  });

  /** What each id is answered, the id itself blanked; nothing may be written by any. */
  async function answers(ids: string[], ask: (id: string) => Promise<{ status: number; body: unknown }>) {
    const before = await rowsNow(house.db);
    const said = new Set<string>();
    for (const id of ids) {
      const { status, body } = await ask(id);
      expect(status).toBeGreaterThanOrEqual(400);
      said.add(
        JSON.stringify(body)
          .replaceAll(id, 'ID')
          .replace(/"requestId":"[^"]*"/, ''),
      );
    }
    expect(await rowsNow(house.db)).toEqual(before);
    return [...said];
  }

  const at = () => ({ disputeId: house.known.mine.disputeId, seq: house.known.mine.version });
  const asking = (who: Member, command: (id: string) => PartyCommand) => (id: string) => send(who, at(), command(id));

  test('a file that is staged by another, attached already, or nowhere is refused alike', async () => {
    const { mei } = house.people;
    const theirs = [house.known.toms.staged, house.known.mine.attached, await file(house, 'lena', null), randomUUID()];
    const piece = (id: string) => ({ kind: 'photo' as const, claims: [], files: [id], note: '' });
    const submitted = asking(mei, (id) => ({ type: 'submitEvidence', evidence: piece(id), question: null }));
    expect(await answers(theirs, submitted)).toEqual([expect.stringContaining('"noSuchFile","file":"ID"')]);
    const orderId = await order(house.db, 'another');
    const filing = (id: string) => mei.call('disputes.file', complaint(orderId, { evidence: [piece(id)] }));
    expect(await answers(theirs, filing)).toEqual([expect.stringContaining('"noSuchFile","file":"ID"')]);
  });

  test('an item of another order, of another’s order, or nowhere is refused alike', async () => {
    const orderId = await order(house.db, 'items');
    const [claim] = complaint(orderId).claims;
    const filing = (item: string) =>
      house.people.mei.call('disputes.file', complaint(orderId, { claims: [{ ...claim!, item }] }));
    expect(await answers(['mine-1', 'toms-1', 'nowhere-1'], filing)).toHaveLength(1);
  });

  test('whoever cannot sit is not assigned, and a person who does not is like one who is not there', async () => {
    const assign = asking(house.people.he, (arbitrator) => ({ type: 'assign', arbitrator }));
    expect(await answers(['tom', 'bo', 'reg', 'ada', 'gone', 'nowhere'], assign)).toHaveLength(1);
    expect(await answers(['mei', 'lamps'], assign)).toEqual([expect.stringContaining('conflicted')]);
  });

  test('a local id of another dispute is like one that is nowhere', async () => {
    const { mei, lena } = house.people;
    for (const ask of [
      asking(mei, (offer) => ({ type: 'acceptOffer', offer })),
      asking(mei, (question) => ({ type: 'answerQuestion', question, statement: 'x', evidence: [] })),
      asking(mei, (obligation) => ({ type: 'confirmPerformance', obligation })),
      asking(lena, (claim) => ({ type: 'grantClaim', claim, statement: '' })),
    ])
      expect(await answers(['c9', 'o9', 'q9', 'b9'], ask)).toHaveLength(1);
  });

  test('rules that are nowhere are not adopted', async () => {
    const procedure = { id: 'nowhere', version: '1' };
    const adopt = asking(house.people.ada, (basis) => ({ type: 'adoptRules', procedure, basis }));
    expect(await answers(['x'], adopt)).toEqual([expect.stringContaining('"unknownRules","pack":"nowhere"')]);
  });

  test('no object anywhere in an input takes a field it does not know, but for the body of a draft', () => {
    const open = inputs().flatMap(({ path, schema }) =>
      fieldsOf(schema).flatMap(({ kind, place }) => (kind === 'open' ? [`${path} ${place}`] : [])),
    );
    expect(open).toEqual(['drafts.save body']);
  });

  test('no column of any table can be set by adding it to a mutation', () => {
    const tables = Object.values(house.db.tables).filter((table) => is(table, Table));
    const columns = new Set(tables.flatMap((table) => Object.keys(getTableColumns(table))));
    const samples = new Map(casesOf(house.known).map(({ path, input }) => [path, input as object]));
    let tried = 0;
    for (const { path, schema, type } of inputs()) {
      if (type !== 'mutation') continue;
      const sample = samples.get(path)!;
      expect(schema.safeParse(sample).success, path).toBe(true);
      for (const column of [...columns].filter((name) => !(name in sample))) {
        expect(schema.safeParse({ ...sample, [column]: 'x' }).success, `${path} ${column}`).toBe(
          isOptional(schema, column),
        );
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(1500);
  });
});

function isOptional(schema: z.ZodType, name: string): boolean {
  return fieldsOf(schema).some(({ place }) => place === name);
}
