import type { Database } from '../db/database.ts';
import { disputeRow, factRow } from '../db/testing-rows.ts';

export const HOUR = 3_600_000;
export const NOON = Date.UTC(2025, 4, 31, 12);

type Changes = Parameters<typeof disputeRow>[1];

/** Enough disputes for several pages of an export, some filed in the same instant, one merchant a formula. */
export async function placeDisputes({ writer, tables }: Database): Promise<void> {
  await writer.insert(tables.merchant).values([
    { id: 'lamps', name: 'Harbour, "Lamps" & Co', zone: 'Asia/Shanghai', createdAt: 1 },
    { id: 'sum', name: '=SUM(A1:A9)', zone: 'Asia/Shanghai', createdAt: 1 },
  ]);
  const rows = Array.from({ length: 450 }, (_, index) => disputeRow(`d${index}`, numbered(index)));
  await writer.insert(tables.dispute).values(rows.map((row, index) => ({ ...row, claimedMinor: 5 + index })));
}

function numbered(index: number): Changes {
  const filedAt = NOON - Math.floor(index / 3) * HOUR;
  return {
    filedAt,
    merchantId: index % 50 === 0 ? 'sum' : 'lamps',
    currency: index % 4 === 0 ? 'JPY' : 'EUR',
    category: index % 3 === 0 ? 'damaged' : 'notReceived',
    ...(index % 5 === 0 && { state: 'closed', outcome: 'settled', closedAt: filedAt + 30 * HOUR }),
    ...(index % 7 === 0 && { origin: 'imported' as const }),
  };
}

export async function factAt({ writer, tables }: Database, disputeId: string, seq: number, type: string, at: number) {
  await writer.insert(tables.disputeFact).values({ ...factRow(disputeId, seq), type, at });
}

/** As the ledger has it: set apart for the buyer, then gone to them. */
export async function paidOut({ writer, tables }: Database, disputeId: string, amountMinor: number, currency: string) {
  const [fund, payable, gateway] = (['platformFund', 'buyerPayable', 'gateway'] as const).map((kind) => {
    return { id: `${kind}:x:${currency}`, kind, ownerId: 'x', currency };
  });
  await writer.insert(tables.ledgerAccount).values([fund!, payable!, gateway!]);
  const moved = { posting: disputeId, disputeId, amountMinor, currency, at: 1 };
  await writer.insert(tables.ledgerTransfer).values([
    { id: 't1', debitAccount: fund!.id, creditAccount: payable!.id, reason: 'advance', ...moved },
    { id: 't2', debitAccount: payable!.id, creditAccount: gateway!.id, reason: 'payOut', ...moved },
  ]);
}
