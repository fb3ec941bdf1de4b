import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../shell/page-title.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const Route = createFileRoute('/regulator/')({ component: RegulatorHome });

function RegulatorHome() {
  const { t } = useTranslation(['regulator', 'shell']);
  return (
    <>
      <PageTitle title={t('regulator:title')} />
      <PageHeader title={t('regulator:title')} />
      <EmptyState title={t('shell:emptyDesk')}>{t('shell:emptyDeskHow')}</EmptyState>
    </>
  );
}
