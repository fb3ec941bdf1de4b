import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../shell/page-title.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const Route = createFileRoute('/admin/')({ component: AdminHome });

function AdminHome() {
  const { t } = useTranslation(['admin', 'shell']);
  return (
    <>
      <PageTitle title={t('admin:title')} />
      <PageHeader title={t('admin:title')} />
      <EmptyState title={t('shell:emptyDesk')}>{t('shell:emptyDeskHow')}</EmptyState>
    </>
  );
}
