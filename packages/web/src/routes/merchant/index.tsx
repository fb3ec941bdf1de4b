import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../shell/page-title.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const Route = createFileRoute('/merchant/')({ component: MerchantHome });

function MerchantHome() {
  const { t } = useTranslation(['merchant', 'shell']);
  return (
    <>
      <PageTitle title={t('merchant:title')} />
      <PageHeader title={t('merchant:title')} />
      <EmptyState title={t('shell:emptyDesk')}>{t('shell:emptyDeskHow')}</EmptyState>
    </>
  );
}
