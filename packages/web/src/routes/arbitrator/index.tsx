import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../shell/page-title.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const Route = createFileRoute('/arbitrator/')({ component: ArbitratorHome });

function ArbitratorHome() {
  const { t } = useTranslation(['arbitrator', 'shell']);
  return (
    <>
      <PageTitle title={t('arbitrator:title')} />
      <PageHeader title={t('arbitrator:title')} />
      <EmptyState title={t('shell:emptyDesk')}>{t('shell:emptyDeskHow')}</EmptyState>
    </>
  );
}
