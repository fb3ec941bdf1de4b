import type { Command } from 'commander';
import { eq, or } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { accountId, PLATFORM, type Account } from '@redress/shared/ledger/transfer';
import { Currency } from '@redress/shared/money';
import type { Tx } from '../db/database.ts';
import { uniqueViolation } from '../db/errors.ts';
import { row, run, type Work } from '../db/work.ts';
import { readAmount, writeAmount } from '../imports/read-amount.ts';
import { CliError } from './exit-codes.ts';
import { inHouse, type CliHouse } from './open-house.ts';

interface Told {
  merchant: string;
  amount: string;
  currency: string;
  reference?: string;
}

export function ledgerDepositCommand(parent: Command): void {
  parent
    .command('deposit')
    .description('book money a merchant has paid in as security')
    .requiredOption('--merchant <id>', 'id or external id')
    .requiredOption('--amount <amount>', 'in major units, such as 500.00')
    .requiredOption('--currency <code>', 'such as EUR')
    .option('--reference <text>', "the bank's reference: the same one is never booked twice")
    .action(async (told: Told) => {
      process.stdout.write(`${await inHouse((house) => deposit(house, told))}\n`);
    });
}

/** Moves the money from the gateway to the merchant's deposit; says the new balance. */
export async function deposit({ db, clock }: Pick<CliHouse, 'db' | 'clock'>, told: Told): Promise<string> {
  const currency = Currency.safeParse(told.currency);
  if (!currency.success) throw new CliError(`${told.currency} is not one of ${Currency.options.join(', ')}.`);
  const amountMinor = readAmount(told.amount, currency.data);
  if (typeof amountMinor === 'string') throw new CliError(`The amount ${amountMinor}.`);
  if (amountMinor === 0) throw new CliError('There is nothing to book: the amount is 0.');
  const booking = {
    merchant: told.merchant,
    amountMinor,
    currency: currency.data,
    reference: told.reference ?? uuidv7(),
    at: clock.now(),
  };
  try {
    const { name, balanceMinor } = await db.write((tx) => book(tx, booking));
    return `${name} now has a deposit of ${writeAmount(balanceMinor, currency.data)} ${currency.data}`;
  } catch (error) {
    if (uniqueViolation(error)) throw new CliError(`${told.reference} is booked already; nothing was changed.`);
    throw error;
  }
}

interface Booking {
  merchant: string;
  amountMinor: number;
  currency: Currency;
  reference: string;
  at: number;
}

function* book(
  tx: Tx,
  { merchant: named, amountMinor, currency, reference, at }: Booking,
): Work<{ name: string; balanceMinor: number }> {
  const { merchant, ledgerAccount, ledgerTransfer } = tx.tables;
  const either = or(eq(merchant.id, named), eq(merchant.externalId, named));
  const found = yield* row(tx.q.select().from(merchant).where(either));
  if (!found) throw new CliError(`There is no merchant ${named}.`);
  const debitAccount = yield* open(tx, { kind: 'gateway', owner: PLATFORM }, currency);
  const creditAccount = yield* open(tx, { kind: 'merchantDeposit', owner: found.id }, currency);
  const id = `deposit:${found.id}:${reference}`;
  const transfer = { id, posting: id, debitAccount, creditAccount, amountMinor, currency, reason: 'deposit', at };
  yield* run(tx.q.insert(ledgerTransfer).values(transfer));
  const after = yield* row(tx.q.select().from(ledgerAccount).where(eq(ledgerAccount.id, creditAccount)));
  return { name: found.name, balanceMinor: after!.balanceMinor };
}

function* open(tx: Tx, account: Account, currency: Currency): Work<string> {
  const id = accountId(account, currency);
  const { kind, owner: ownerId } = account;
  yield* run(tx.q.insert(tx.tables.ledgerAccount).values({ id, kind, ownerId, currency }).onConflictDoNothing());
  return id;
}
