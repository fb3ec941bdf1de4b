import { Button } from '@mantine/core';
import type { Count } from '@redress/shared/statistics/filter';
import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AsOf } from '../../oversight/as-of.tsx';
import { CsvButton } from '../../oversight/csv-button.tsx';
import { DisputeFilterSentence } from '../../oversight/dispute-filter.tsx';
import { LineTable } from '../../oversight/line-table.tsx';
import { useLines } from '../../oversight/use-lines.ts';
import { useNarrowing } from '../../oversight/use-narrowing.ts';
import { useNumberWords } from '../../oversight/use-number-words.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';

export const Route = createFileRoute('/regulator/disputes')({ component: DisputesPage });

function DisputesPage() {
  const { t } = useTranslation('regulator');
  return (
    <>
      <PageTitle title={t('table.title')} />
      <PageHeader title={t('table.title')} lead={t('table.lead')} actions={<CsvButton />} />
      <DisputeFilterSentence />
      <Body />
    </>
  );
}

function Body() {
  const { t } = useTranslation('regulator');
  const { filter } = useNarrowing();
  const { data, error, refetch, isRefetching, hasNextPage, fetchNextPage, isFetchingNextPage } = useLines();
  const failed = error && <ErrorState error={error} busy={isRefetching} onRetry={() => void refetch()} />;
  if (!data) return failed ?? <ListSkeleton />;
  const { total, asOf } = data.pages[0]!;
  const lines = data.pages.flatMap(({ rows }) => rows);
  return (
    <>
      <AsOf at={asOf} zone={filter.zone} />
      <Shown shown={lines.length} total={total} />
      <LineTable
        lines={lines}
        zone={filter.zone}
        empty={<EmptyState title={t('nothing')}>{t('nothingHow')}</EmptyState>}
      />
      {failed}
      {hasNextPage ? (
        <Button variant="default" mt="md" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('table.more')}
        </Button>
      ) : null}
    </>
  );
}

/** "50 of 1,234", or honestly "50 of more than 10,000". */
function Shown({ shown, total: { value, more } }: { shown: number; total: Count }) {
  const { t } = useTranslation('regulator');
  const { count } = useNumberWords();
  const facts = { shown: count(shown), total: count(value) };
  return <output>{t(more ? 'table.shownOfMore' : 'table.shown', facts)}</output>;
}
