import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { realClock } from '../clock.ts';
import { dialects, openTestDatabase, type TestDatabase } from '../db/testing.ts';
import { deposit } from './ledger-deposit.ts';

describe.each(dialects)('on %s', (dialect) => {
  let db: TestDatabase;
  beforeEach(async () => {
    db = await openTestDatabase(dialect);
    const lamps = { id: 'm1', externalId: 'lamps-de', name: 'Harbour Lamps', zone: 'Europe/Berlin', createdAt: 1 };
    await db.writer.insert(db.tables.merchant).values(lamps);
  });
  afterEach(() => db.close());

  const pay = (amount: string, more: { currency?: string; reference?: string; merchant?: string } = {}) =>
    deposit({ db, clock: realClock }, { merchant: 'lamps-de', amount, currency: 'EUR', ...more });
  const balances = async () => {
    const accounts = await db.read.select().from(db.tables.ledgerAccount);
    return Object.fromEntries(accounts.map(({ id, balanceMinor }) => [id, balanceMinor]));
  };

  test('what a merchant pays in moves from the gateway to the deposit, and adds up', async () => {
    expect(await pay('500')).toBe('Harbour Lamps now has a deposit of 500.00 EUR');
    expect(await pay('20.50', { merchant: 'm1' })).toBe('Harbour Lamps now has a deposit of 520.50 EUR');
    expect(await balances()).toEqual({ 'gateway:platform:EUR': -52_050, 'merchantDeposit:m1:EUR': 52_050 });
  });

  test('one bank reference is booked once', async () => {
    await pay('500', { reference: 'B-77' });
    await expect(pay('500', { reference: 'B-77' })).rejects.toThrow('booked already');
    await expect(pay('500', { reference: 'B-77', merchant: 'm1' })).rejects.toThrow('booked already');
    expect((await balances())['merchantDeposit:m1:EUR']).toBe(50_000);
  });

  test.each([
    ['0', {}, 'nothing to book'],
    ['-5', {}, 'no amount'],
    ['1.005', {}, 'decimals'],
    ['5', { currency: 'XYZ' }, 'is not one of'],
    ['5', { merchant: 'nobody' }, 'There is no merchant nobody'],
  ])('%s %j is refused and books nothing', async (amount, more, reason) => {
    await expect(pay(amount, more)).rejects.toThrow(reason);
    expect(await balances()).toEqual({});
  });
});
