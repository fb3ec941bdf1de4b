import { isFault, readTable, type RowFault, type TableRow } from './csv-table.ts';
import { assembleOrder, type ImportedOrder } from './imported-order.ts';
import { ORDER_TABLE, type OrderColumn } from './order-columns.ts';
import { readOrderLine, type OrderLine } from './order-line.ts';

export type ReadOrder = { endByte: number } & ({ item: ImportedOrder } | { faults: RowFault[] });
type Row = TableRow<OrderColumn>;

/** The orders of a file, streaming: the lines of one order stand together. A faulty line costs its order, no other. */
export async function* readOrders(path: string): AsyncGenerator<ReadOrder> {
  const begun = new Map<string, number>();
  let rows: Row[] = [];
  const finished = (): ReadOrder[] => (rows.length > 0 ? [assembled(rows, begun)] : []);
  for await (const row of readTable(path, ORDER_TABLE)) {
    if (isFault(row)) {
      yield { faults: [row], endByte: row.endByte };
      continue;
    }
    if (rows.length > 0 && nameOf(rows[0]!) !== nameOf(row)) {
      yield* finished();
      rows = [];
    }
    rows.push(row);
  }
  yield* finished();
}

function assembled(rows: Row[], begun: Map<string, number>): ReadOrder {
  const { endByte } = rows.at(-1)!;
  const { line } = rows[0]!;
  const before = begun.get(nameOf(rows[0]!));
  if (before !== undefined) {
    const reason = `belongs to the order that began in line ${before}; the lines of one order stand together`;
    return { faults: [{ line, column: 'order_number', reason }], endByte };
  }
  begun.set(nameOf(rows[0]!), line);
  const read = rows.map(readOrderLine);
  const faults = read.flatMap((one) => (Array.isArray(one) ? one : []));
  if (faults.length > 0) return { faults, endByte };
  const order = assembleOrder(read as [OrderLine, ...OrderLine[]]);
  return Array.isArray(order) ? { faults: order, endByte } : { item: order, endByte };
}

function nameOf({ columns }: Row): string {
  return JSON.stringify([columns.shop, columns.order_number, columns.merchant_id]);
}
