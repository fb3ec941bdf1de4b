import type { DisputeFilter } from '@redress/shared/statistics/filter';
import { useTranslation } from 'react-i18next';
import { countText } from '../text/money.ts';
import { useLanguage } from '../text/use-language.ts';
import styles from './bar-table.module.css';
import { TableLink } from './table-link.tsx';

export interface Bar {
  label: string;
  count: number;
  /** What narrows the table to these; absent where no filter says it. */
  by: Partial<DisputeFilter> | null;
}

interface BarTableProps {
  caption: string;
  /** What the bars are: "Category". */
  head: string;
  bars: readonly Bar[];
}

/** A small chart that is a table: each bar stands in the row of its number, which leads to what it counts. */
export function BarTable({ caption, head, bars }: BarTableProps) {
  const { t } = useTranslation('regulator');
  const longest = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{t('disputes')}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <BarRow key={bar.label} {...bar} share={bar.count / longest} />
          ))}
        </tbody>
      </table>
      {bars.length === 0 ? <p className={styles.none}>{t('figures.none')}</p> : null}
    </div>
  );
}

function BarRow({ label, count, by, share }: Bar & { share: number }) {
  const text = countText(count, useLanguage());
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        <svg className={styles.bar} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden>
          <rect width={share * 100} height={1} />
        </svg>
        {by && count > 0 ? <TableLink by={by}>{text}</TableLink> : <span>{text}</span>}
      </td>
    </tr>
  );
}
