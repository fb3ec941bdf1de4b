import type { RowFault } from './csv-table.ts';

/** An order that does not fit what is known of it; nothing of it was written. */
export class OrderFault extends Error {
  readonly faults: RowFault[];
  constructor(faults: RowFault[]) {
    super('the order does not fit');
    this.faults = faults;
  }
}
