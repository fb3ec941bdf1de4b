import { accountId, type Account, type Transfer } from '../../ledger/transfer.ts';

/** Balances by account id; what the database keeps, as small as it can be. */
export type ModelLedger = ReadonlyMap<string, number>;

const NEVER_NEGATIVE: readonly Account['kind'][] = ['merchantDeposit', 'merchantHold', 'buyerPayable'];

/** Moves the money; throws where a transfer moves nothing, moves to itself or empties an account below zero. */
export function posted(ledger: ModelLedger, transfers: readonly Transfer[], currency: string): ModelLedger {
  const next = new Map(ledger);
  for (const { debit, credit, amountMinor } of transfers) {
    const [from, to] = [accountId(debit, currency), accountId(credit, currency)];
    if (from === to || !Number.isSafeInteger(amountMinor) || amountMinor <= 0) throw new Error(`${from} → ${to}`);
    next.set(from, (next.get(from) ?? 0) - amountMinor);
    next.set(to, (next.get(to) ?? 0) + amountMinor);
    if (NEVER_NEGATIVE.includes(debit.kind) && next.get(from)! < 0) throw new Error(`${from} is ${next.get(from)}`);
  }
  return next;
}

export function balance(ledger: ModelLedger, kind: Account['kind'], owner: string, currency: string): number {
  return ledger.get(accountId({ kind, owner }, currency)) ?? 0;
}
