import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { PackError, readPack } from '../packs.ts';
import { CliError, EXIT } from './exit-codes.ts';

export function rulesCheckCommand(parent: Command): void {
  parent
    .command('check')
    .description('check a pack of rules, or every pack in a folder')
    .argument('[dir]', 'the packs of this installation when left out')
    .action((directory?: string) => {
      const checked = checkRules(directory ?? readConfig(process.env).packsPath);
      for (const { says } of checked) console.log(says);
      process.exitCode = checked.every(({ fine }) => fine) ? EXIT.fine : EXIT.someRefused;
    });
}

/** One answer for each pack: what it holds, or every problem with its table and row. */
export function checkRules(directory: string): { says: string; fine: boolean }[] {
  const packs = isPack(directory) ? [directory] : foldersIn(directory).filter(isPack);
  if (packs.length === 0) throw new CliError(`There is no pack in ${directory}: a pack is a folder with a pack.json.`);
  return packs.map(checked);
}

function checked(directory: string) {
  try {
    const { id, version, categories, clocks } = readPack(directory);
    return {
      says: `${id}@${version}: ${categories.length} categories, ${clocks.length} clocks, no problem`,
      fine: true,
    };
  } catch (error) {
    if (error instanceof PackError) return { says: error.message, fine: false };
    // A table that is missing or no JSON is as much a problem of the pack as a wrong row.
    if (error instanceof Error) return { says: `${directory}: ${error.message}`, fine: false };
    throw error;
  }
}

function isPack(directory: string): boolean {
  return existsSync(join(directory, 'pack.json'));
}

function foldersIn(directory: string): string[] {
  return readdirSync(directory).map((name) => join(directory, name));
}
