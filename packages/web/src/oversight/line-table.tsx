import { TABLE_COLUMNS, type DisputeLine, type TableColumn } from '@redress/shared/statistics/table';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dateTimeAttribute, momentText } from '../text/time.ts';
import { useLanguage } from '../text/use-language.ts';
import { useNow } from '../text/clock.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { MoneyText } from '../ui/money-text.tsx';
import styles from './line-table.module.css';
import { useNumberWords } from './use-number-words.ts';

const NUMERIC = new Set<TableColumn>(['claimedMinor', 'daysOpen']);

interface LineTableProps {
  lines: readonly DisputeLine[];
  zone: string;
  empty: ReactNode;
}

/** The columns of the export, in its order. */
export function LineTable({ lines, zone, empty }: LineTableProps) {
  const { t } = useTranslation('regulator');
  const cells = useCells(zone);
  return (
    <DataTable
      caption={t('table.caption')}
      columns={TABLE_COLUMNS.map((key) => ({
        key,
        header: t(`columns.${key}`),
        numeric: NUMERIC.has(key),
        names: key === 'number',
        cell: cells[key],
      }))}
      rows={lines}
      rowKey={({ id }) => id}
      empty={empty}
    />
  );
}

function useCells(zone: string): Record<TableColumn, (line: DisputeLine) => ReactNode> {
  const { t } = useTranslation(['regulator', 'dispute']);
  const language = useLanguage();
  const now = useNow();
  const { count } = useNumberWords();
  return {
    number: ({ id, number }) => (
      <Link className={styles.whole} to="/disputes/$disputeId" params={{ disputeId: id }}>
        {number}
      </Link>
    ),
    filedAt: ({ filedAt }) => (
      <time className={styles.whole} dateTime={dateTimeAttribute(filedAt)}>
        {momentText(filedAt, language, zone, now)}
      </time>
    ),
    state: ({ state }) => t(`dispute:states.${state}`),
    category: ({ category }) => t(`dispute:reasons.${category as 'other'}`),
    outcome: ({ outcome }) => (outcome === null ? null : t(`dispute:outcomes.${outcome}`)),
    merchant: ({ merchant }) => merchant,
    claimedMinor: ({ claimedMinor: amountMinor, currency }) => <MoneyText {...{ amountMinor, currency }} />,
    currency: ({ currency }) => currency,
    daysOpen: ({ daysOpen }) => (daysOpen === null ? null : count(daysOpen)),
    origin: ({ origin }) => t(`regulator:origins.${origin}`),
  };
}
