import type { QueueRow } from '@redress/shared/dispute/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DueTime } from '../../ui/due-time.tsx';
import { ListRow } from '../../ui/list-row.tsx';
import { MoneyText } from '../../ui/money-text.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { ASKING } from './-use-my-disputes.ts';

export function DisputeRow({ row }: { row: QueueRow }) {
  const { t } = useTranslation('dispute');
  return (
    <ListRow
      rowKey={row.id}
      link={
        <Link to="/disputes/$disputeId" params={{ disputeId: row.id }}>
          {row.title}
        </Link>
      }
      end={<MoneyText amountMinor={row.claimedMinor} currency={row.currency} withCode />}
      lines={`${row.merchantName} · ${t('number', { number: row.number })}`}
      foot={
        <>
          <Standing row={row} />
          {row.dueAt === null ? null : <DueTime until={row.dueAt} short />}
        </>
      }
    />
  );
}

/** Whose turn it is, in a word. */
function Standing({ row: { queue, state, outcome } }: { row: QueueRow }) {
  const { t } = useTranslation(['dispute', 'buyer']);
  const asked = ASKING.find((one) => one === queue);
  if (asked) return <StatusWord tone="turn">{t(`buyer:yourTurn.${asked}`)}</StatusWord>;
  if (queue !== 'closed') return <StatusWord tone="waiting">{t(`dispute:states.${state}`)}</StatusWord>;
  const ended = outcome ? t(`dispute:outcomes.${outcome}`) : t(`dispute:states.${state}`);
  return <StatusWord tone="done">{ended}</StatusWord>;
}
