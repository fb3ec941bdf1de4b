import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './data-table.module.css';

export interface Column<Row> {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Figures stand at the end of their column. */
  numeric?: boolean;
  /** The cell that names the row: a heading on a phone's card. */
  names?: boolean;
  /** Present when the column can be sorted by. */
  onSort?: () => void;
  sorted?: 'up' | 'down' | null;
}

interface DataTableProps<Row> {
  /** What the table holds; read out, and shown when `captionShown`. */
  caption: string;
  captionShown?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  selectedKey?: string | null;
  /** What stands in place of the rows when there are none. */
  empty?: ReactNode;
  /** Sums, under the columns of the same keys. */
  totals?: Record<string, ReactNode>;
}

/** A table where there is room, a list of cards on a phone; the same markup for both. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionShown = false, columns, rows, rowKey, selectedKey, empty, totals } = props;
  const { t } = useTranslation('ui');
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className={captionShown ? styles.caption : 'visually-hidden'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} data-row={rowKey(row)} data-selected={rowKey(row) === selectedKey || undefined}>
              {columns.map((column) => (
                <BodyCell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
        {totals ? <Totals columns={columns} totals={totals} /> : null}
      </table>
      {rows.length === 0 ? <div className={styles.empty}>{empty ?? t('table.empty')}</div> : null}
    </div>
  );
}

function HeaderCell<Row>({ column }: { column: Column<Row> }) {
  const { t } = useTranslation('ui');
  const { header, numeric, onSort, sorted } = column;
  const Arrow = sorted === 'up' ? IconArrowUp : IconArrowDown;
  return (
    <th
      scope="col"
      data-numeric={numeric}
      aria-sort={sorted ? (sorted === 'up' ? 'ascending' : 'descending') : undefined}
    >
      {onSort ? (
        <button type="button" className={styles.sort} onClick={onSort}>
          {header}
          {sorted ? <Arrow size={14} aria-label={t(sorted === 'up' ? 'table.sortUp' : 'table.sortDown')} /> : null}
        </button>
      ) : (
        header
      )}
    </th>
  );
}

function BodyCell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const { cell, header, names, numeric } = column;
  const label = typeof header === 'string' ? header : undefined;
  return names ? (
    <th scope="row" data-names>
      {cell(row)}
    </th>
  ) : (
    <td data-numeric={numeric} data-label={label}>
      {cell(row)}
    </td>
  );
}

function Totals<Row>({ columns, totals }: { columns: readonly Column<Row>[]; totals: Record<string, ReactNode> }) {
  return (
    <tfoot>
      <tr>
        {columns.map(({ key, header, numeric }) => (
          <td
            key={key}
            data-numeric={numeric}
            data-label={totals[key] && typeof header === 'string' ? header : undefined}
          >
            {totals[key]}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
