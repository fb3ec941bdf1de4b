/** What a command tells the shell; documented in docs/reference/cli.md. */
export const EXIT = {
  fine: 0,
  someRefused: 1,
  /** Wrong use, a file that cannot be read, a database that is not there or is full. */
  failed: 2,
  /** Ctrl-C, as shells count it. */
  stopped: 130,
} as const;

/** Said to the person in one sentence, without a stack. */
export class CliError extends Error {}
