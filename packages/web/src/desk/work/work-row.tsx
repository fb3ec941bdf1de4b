import type { QueueRow } from '@redress/shared/dispute/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DueTime } from '../../ui/due-time.tsx';
import { ListRow } from '../../ui/list-row.tsx';
import { MoneyText } from '../../ui/money-text.tsx';
import { StatusWord } from '../../ui/status-word.tsx';

const ASKS: ReadonlySet<QueueRow['queue']> = new Set<QueueRow['queue']>([
  'intake',
  'deliberation',
  'appeals',
  'contested',
  'payments',
]);

export function WorkRow({ row, selected }: { row: QueueRow; selected: boolean }) {
  const { t } = useTranslation(['arbitrator', 'dispute']);
  const tone = ASKS.has(row.queue) ? 'turn' : row.queue === 'closed' ? 'done' : 'waiting';
  return (
    <ListRow
      rowKey={row.id}
      selected={selected}
      link={
        <Link to="/arbitrator/$disputeId" params={{ disputeId: row.id }} search={(shown) => shown} preload="intent">
          {row.title}
        </Link>
      }
      end={<MoneyText amountMinor={row.claimedMinor} currency={row.currency} withCode />}
      lines={
        <>
          {row.number} · {[row.buyerName, row.merchantName].filter(Boolean).join(' → ')}
          {row.assigned ? ` · ${t('arbitrator:list.yours')}` : null}
        </>
      }
      foot={
        <>
          <StatusWord tone={tone}>{t(`dispute:states.${row.state}`)}</StatusWord>
          {row.dueAt === null ? null : <DueTime until={row.dueAt} short />}
        </>
      }
    />
  );
}
