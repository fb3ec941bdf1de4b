import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api.ts';
import { AsOf } from '../../oversight/as-of.tsx';
import { CsvButton } from '../../oversight/csv-button.tsx';
import { DisputeFilterSentence } from '../../oversight/dispute-filter.tsx';
import { FiguresView } from '../../oversight/figures-view.tsx';
import { useNarrowing } from '../../oversight/use-narrowing.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { FiguresSkeleton } from '../../ui/skeletons.tsx';

export const Route = createFileRoute('/regulator/')({ component: FiguresPage });

function FiguresPage() {
  const { t } = useTranslation('regulator');
  return (
    <>
      <PageTitle title={t('figures.title')} />
      <PageHeader title={t('figures.title')} lead={t('figures.lead')} actions={<CsvButton />} />
      <DisputeFilterSentence />
      <Body />
    </>
  );
}

function Body() {
  const { t } = useTranslation('regulator');
  const { filter } = useNarrowing();
  const { data, error, refetch, isRefetching } = useQuery(
    trpc.statistics.figures.queryOptions(filter, { placeholderData: keepPreviousData }),
  );
  if (error) return <ErrorState error={error} busy={isRefetching} onRetry={() => void refetch()} />;
  if (!data) return <FiguresSkeleton figures={6} />;
  return (
    <>
      <AsOf at={data.asOf} zone={filter.zone} />
      {data.filed === 0 ? (
        <EmptyState title={t('nothing')}>{t('nothingHow')}</EmptyState>
      ) : (
        <FiguresView figures={data} />
      )}
    </>
  );
}
