import { mkdirSync } from 'node:fs';
import { openApp } from './app.ts';
import { ConfigError, readConfig } from './config.ts';
import { migrate } from './db/migrate.ts';
import { openDatabase } from './db/open.ts';
import { PackError } from './packs.ts';
import { seedDemo } from './demo/seed.ts';

/** One process: screens, api and jobs on one port. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  mkdirSync(config.dataPath, { recursive: true, mode: 0o700 });
  const where = { url: config.databaseUrl, directory: config.dataPath };
  await migrate(where);
  const db = await openDatabase(where);
  if (config.demo) await seedDemo(db, config);
  const app = await openApp(config, db);
  const address = await app.server.listen({ port: config.port, host: config.host });
  process.stdout.write(`\n  Redress is ready: ${config.demo ? address : config.url}\n\n`);
  const stop = async () => {
    await app.close();
    await db.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
}

main().catch((error: unknown) => {
  const known = error instanceof ConfigError || error instanceof PackError;
  process.stderr.write(`${known ? error.message : String((error as Error).stack)}\n`);
  process.exit(1);
});
