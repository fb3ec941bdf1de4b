import type { Config } from '../config.ts';
import type { Database } from '../db/database.ts';
export async function seedDemo(_db: Database, _config: Config): Promise<void> {}
