import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../shell/page-title.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';

export const Route = createFileRoute('/arbitrator/')({ component: NothingOpen });

function NothingOpen() {
  const { t } = useTranslation('arbitrator');
  return (
    <>
      <PageTitle title={t('title')} />
      <EmptyState title={t('room.nothingOpen')}>{t('room.nothingOpenHow')}</EmptyState>
    </>
  );
}
