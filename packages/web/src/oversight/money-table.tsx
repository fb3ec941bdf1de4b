import type { CurrencySums } from '@redress/shared/statistics/figures';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { MoneyText } from '../ui/money-text.tsx';
import { TableLink } from './table-link.tsx';
import { useNumberWords } from './use-number-words.ts';

/** Money by currency; sums of different currencies are never one number. */
export function MoneyTable({ money }: { money: readonly CurrencySums[] }) {
  const { t } = useTranslation('regulator');
  const columns = useColumns();
  return (
    <DataTable
      caption={t('figures.money')}
      captionShown
      columns={columns}
      rows={money}
      rowKey={({ currency }) => currency}
      empty={t('figures.none')}
    />
  );
}

function useColumns(): Column<CurrencySums>[] {
  const { t } = useTranslation('regulator');
  const { count } = useNumberWords();
  return [
    { key: 'currency', header: t('columns.currency'), names: true, cell: ({ currency }) => currency },
    {
      key: 'disputes',
      header: t('disputes'),
      numeric: true,
      cell: ({ currency, disputes }) => <TableLink by={{ currency }}>{count(disputes)}</TableLink>,
    },
    {
      key: 'claimed',
      header: t('columns.claimedMinor'),
      numeric: true,
      cell: ({ currency, claimedMinor }) => <MoneyText amountMinor={claimedMinor} currency={currency} />,
    },
    {
      key: 'refunds',
      header: t('figures.refunds'),
      numeric: true,
      cell: ({ currency, refunds }) =>
        refunds > 0 ? <TableLink by={{ currency, has: 'refund' }}>{count(refunds)}</TableLink> : count(0),
    },
    {
      key: 'refunded',
      header: t('figures.refunded'),
      numeric: true,
      cell: ({ currency, refundedMinor }) => <MoneyText amountMinor={refundedMinor} currency={currency} />,
    },
  ];
}
