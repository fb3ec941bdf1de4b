import type { QueueRow as Row } from '@redress/shared/dispute/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DueTime } from '../../../ui/due-time.tsx';
import { ListRow } from '../../../ui/list-row.tsx';
import { MoneyText } from '../../../ui/money-text.tsx';
import { StatusWord, type Tone } from '../../../ui/status-word.tsx';
import type { DeskSearch } from './queue-search.ts';

interface QueueRowProps {
  row: Row;
  search: DeskSearch;
  /** Several currencies meet in the list. */
  withCode: boolean;
}

export function QueueRow({ row, search, withCode }: QueueRowProps) {
  const { t } = useTranslation(['merchant', 'dispute']);
  const { id, number, title, buyerName, claimedMinor, currency, category, queue, state, outcome, dueAt } = row;
  const tone: Tone = queue === 'closed' ? 'done' : queue === 'waiting' ? 'waiting' : 'turn';
  return (
    <ListRow
      rowKey={id}
      selected={id === search.dispute}
      link={
        <Link to="/merchant" search={{ ...search, dispute: id }} aria-current={id === search.dispute}>
          {title}
        </Link>
      }
      end={<MoneyText amountMinor={claimedMinor} currency={currency} withCode={withCode} />}
      lines={
        <>
          {t(`dispute:reasons.${category as 'other'}`)} · {buyerName ?? t('dispute:page.someone')} · {number}
        </>
      }
      foot={
        <>
          <StatusWord tone={tone}>
            {outcome ? t(`dispute:outcomes.${outcome}`) : t(`dispute:states.${state}`)}
          </StatusWord>
          {dueAt === null ? null : <DueTime until={dueAt} short />}
        </>
      }
    />
  );
}
