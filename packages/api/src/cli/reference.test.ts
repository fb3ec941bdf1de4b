import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { REASON_OF_ISSUE } from '../imports/cfpb-reason.ts';
import { ORDER_TABLE } from '../imports/order-columns.ts';
import { readOrders } from '../imports/read-orders.ts';
import { fullHelp } from './help.ts';
import { redress } from './program.ts';

const reference = (document: string) =>
  readFileSync(new URL(`../../../../docs/reference/${document}`, import.meta.url), 'utf8');

/** The rows of the table under the header that begins so, cell by cell, without code marks. */
function table(document: string, header: string): string[][] {
  const text = reference(document);
  const lines = text.slice(text.indexOf(header)).split('\n');
  const rows = lines.slice(
    2,
    lines.findIndex((line) => !line.startsWith('|')),
  );
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

test('the documented columns of orders are the ones that are read', () => {
  const documented = table('order-import.md', '| column | needed').map(([name, needed]) => [name, needed]);
  const read = [
    ...ORDER_TABLE.required.map((name) => [name, 'yes']),
    ...ORDER_TABLE.optional.map((name) => [name, 'no']),
  ];
  expect(documented).toEqual(read);
});

test('the documented example of orders is sound', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'redress-example-'));
  const file = join(directory, 'orders.csv');
  writeFileSync(file, /```csv\n(.*?)```/s.exec(reference('order-import.md'))![1]!);
  const orders: object[] = [];
  for await (const { endByte: _endByte, ...order } of readOrders(file)) orders.push(order);
  rmSync(directory, { recursive: true });
  expect(orders).toMatchObject([
    { item: { items: [{ paidMinor: 4500 }, { paidMinor: 600 }] } },
    { item: { paidMinor: 1800 } },
  ]);
});

test('the documented reasons of issues are the ones that are given', () => {
  const documented = table('cli.md', '| issue | reason').map(([issue, reason]) => [issue, reason]);
  expect(documented).toEqual([...Object.entries(REASON_OF_ISSUE), ['any other', 'other']]);
});

test('the documented commands are the ones that help lists', () => {
  const program = redress();
  const listed = fullHelp.visibleCommands!(program).map((command: Command) => fullHelp.subcommandTerm!(command));
  expect(table('cli.md', '| command | what').map(([command]) => command)).toEqual(listed);
  for (const command of listed) expect(program.helpInformation()).toContain(command);
});
