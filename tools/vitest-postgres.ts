import { startPostgres } from './postgres.ts';

/** One PostgreSQL for a whole test run, started only when a project that names this file has tests to run. */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['REDRESS_TEST_PG']) return undefined;
  const server = await startPostgres();
  process.env['REDRESS_TEST_PG'] = server.url;
  return server.stop;
}
