import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../shell/page-title.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const Route = createFileRoute('/buyer/')({ component: BuyerHome });

function BuyerHome() {
  const { t } = useTranslation(['buyer', 'shell']);
  return (
    <>
      <PageTitle title={t('buyer:title')} />
      <PageHeader title={t('buyer:title')} />
      <EmptyState title={t('shell:emptyDesk')}>{t('shell:emptyDeskHow')}</EmptyState>
    </>
  );
}
