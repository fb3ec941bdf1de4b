import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RulesView } from '../../administration/rules-view.tsx';
import { trpc } from '../../api.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useLanguage } from '../../text/use-language.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';

export const Route = createFileRoute('/admin/rules')({ component: RulesPage });

function RulesPage() {
  const { t } = useTranslation('admin');
  const language = useLanguage();
  const { data: pack, error, refetch, isRefetching } = useQuery(trpc.policies.current.queryOptions());
  const above = pack && `${pack.texts[language]} · ${t('rules.version', { id: pack.id, version: pack.version })}`;
  return (
    <>
      <PageTitle title={t('rules.title')} />
      <PageHeader title={t('rules.title')} lead={t('rules.lead')} above={above} />
      {error ? <ErrorState error={error} busy={isRefetching} onRetry={() => void refetch()} /> : null}
      {pack ? <RulesView pack={pack} /> : null}
      {!pack && !error ? <ListSkeleton rows={12} /> : null}
    </>
  );
}
