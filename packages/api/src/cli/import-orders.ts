import type { Command } from 'commander';
import type { Database } from '../db/database.ts';
import type { ImportedOrder } from '../imports/imported-order.ts';
import { keepOrder } from '../imports/keep-order.ts';
import { OrderFault } from '../imports/order-fault.ts';
import { readOrders } from '../imports/read-orders.ts';
import { importAction } from './import-action.ts';
import type { CliHouse } from './open-house.ts';
import { runImport, type Outcome, type Summary, type Telling, type Watching } from './run-import.ts';

export function importOrdersCommand(parent: Command): void {
  parent
    .command('orders')
    .description('take in orders of a marketplace (CSV, one line per item)')
    .argument('<file>')
    .option('--dry-run', 'check everything and write nothing')
    .option('--json', 'print the summary as JSON')
    .action((file: string, told: Telling) =>
      importAction(file, told, (house, watching) =>
        importOrders(house, file, { ...watching, dryRun: told.dryRun ?? false }),
      ),
    );
}

type Wish = Watching & { dryRun: boolean };

export function importOrders(
  { db, clock }: Pick<CliHouse, 'db' | 'clock'>,
  file: string,
  wish: Wish,
): Promise<Summary> {
  const take = (orders: ImportedOrder[]) =>
    Promise.all(orders.map((order) => takeOne(db, order, clock.now(), wish.dryRun)));
  return runImport({ file, items: readOrders(file), take }, wish);
}

async function takeOne(db: Database, order: ImportedOrder, now: number, dryRun: boolean): Promise<Outcome> {
  try {
    return await db.write(function* (tx) {
      const outcome = yield* keepOrder(tx, order, now);
      if (dryRun) throw new Unwritten(outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof Unwritten) return error.outcome;
    if (error instanceof OrderFault) return error.faults;
    throw error;
  }
}

/** Takes a dry run back once it has met every check of the database. */
class Unwritten extends Error {
  readonly outcome: string;
  constructor(outcome: string) {
    super('dry run');
    this.outcome = outcome;
  }
}
