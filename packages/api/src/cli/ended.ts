import { CommanderError } from 'commander';
import { ConfigError } from '../config.ts';
import { busy, databaseFull, unavailable } from '../db/errors.ts';
import { FileFault } from '../imports/csv-table.ts';
import { PackError } from '../packs.ts';
import { CliError, EXIT } from './exit-codes.ts';

/** How a command that threw ends: what to say, and the exit code. A bug is shown whole. */
export function ended(error: unknown): { say: unknown; code: number } {
  // Commander has said it already.
  if (error instanceof CommanderError) return { say: null, code: error.exitCode === 0 ? EXIT.fine : EXIT.failed };
  // Who read our output has seen enough.
  if (codeOf(error) === 'EPIPE') return { say: null, code: EXIT.fine };
  return { say: sentenceOf(error) ?? error, code: EXIT.failed };
}

const FILE_ERRORS = new Set(['ENOENT', 'EACCES', 'EISDIR', 'ENOTDIR', 'EPERM']);
const SPOKEN = [CliError, ConfigError, PackError];

function sentenceOf(error: unknown): string | undefined {
  if (SPOKEN.some((kind) => error instanceof kind) || FILE_ERRORS.has(codeOf(error) ?? '')) {
    return (error as Error).message;
  }
  if (error instanceof FileFault) return `The file cannot be read: ${error.message}. Nothing was taken from it.`;
  if (databaseFull(error)) return 'The disk is full. What was taken in so far is kept; make room and run it again.';
  if (busy(error)) return 'Another program held the database too long. What was taken in is kept; run it again.';
  if (unavailable(error)) return 'The database cannot be reached. Check DATABASE_URL and REDRESS_DATA.';
  return undefined;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
}
