import { CURRENCIES } from '@redress/shared/money';
import { TABLE_COLUMNS, type DisputeLine, type TableColumn } from '@redress/shared/statistics/table';

interface CsvColumn {
  key: TableColumn;
  header: string;
}

/** The heads of the export; where time matters they name the zone and the instant counted to. */
export function csvColumns(zone: string, asOf: number): CsvColumn[] {
  const heads: Record<TableColumn, string> = {
    number: 'number',
    filedAt: `filed_at (${zone})`,
    state: 'state',
    category: 'category',
    outcome: 'outcome',
    merchant: 'merchant',
    claimedMinor: 'claimed',
    currency: 'currency',
    daysOpen: `days_open (as of ${momentIn(zone)(asOf)} ${zone})`,
    origin: 'origin',
  };
  return TABLE_COLUMNS.map((key) => ({ key, header: heads[key] }));
}

/** A line as cells: times of day in the zone, sums with their decimals, codes as they are. */
export function csvCells(zone: string): (line: DisputeLine) => Record<TableColumn, string | number | null> {
  const moment = momentIn(zone);
  return (line) => ({
    ...line,
    filedAt: moment(line.filedAt),
    claimedMinor: decimal(line.claimedMinor, line.currency),
  });
}

/** "2026-11-24 18:00:00", which spreadsheets read as a time. */
function momentIn(zone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  return (at) => format.format(at);
}

function decimal(minor: number, currency: string): string {
  const digits = CURRENCIES[currency as keyof typeof CURRENCIES] ?? 2;
  const all = String(minor).padStart(digits + 1, '0');
  const whole = all.slice(0, all.length - digits);
  return digits === 0 ? whole : `${whole}.${all.slice(-digits)}`;
}
