import { CommanderError } from 'commander';
import { expect, test } from 'vitest';
import { FileFault } from '../imports/csv-table.ts';
import { ended } from './ended.ts';
import { CliError } from './exit-codes.ts';

const coded = (code: string) => Object.assign(new Error(`${code}: no such thing`), { code });

test.each([
  [new CommanderError(0, 'commander.help', ''), null, 0],
  [new CommanderError(1, 'commander.missingArgument', ''), null, 2],
  [new CliError('There is no merchant lamps.'), 'There is no merchant lamps.', 2],
  [new FileFault('the file is empty'), 'The file cannot be read: the file is empty. Nothing was taken from it.', 2],
  [coded('ENOENT'), 'ENOENT: no such thing', 2],
  [coded('SQLITE_FULL'), expect.stringContaining('disk is full'), 2],
  [coded('SQLITE_BUSY'), expect.stringContaining('run it again'), 2],
  [coded('ECONNREFUSED'), expect.stringContaining('cannot be reached'), 2],
  [coded('EPIPE'), null, 0],
])('%s is said in one sentence', (error, say, code) => {
  expect(ended(error)).toEqual({ say, code });
});

test('a bug is shown whole', () => {
  const bug = new TypeError('x is not a function');
  expect(ended(bug)).toEqual({ say: bug, code: 2 });
});
