import { Button } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InviteDialog } from '../../administration/invite-dialog.tsx';
import type { ListedMerchant } from '../../administration/merchant-team.tsx';
import { MerchantsTable } from '../../administration/merchants-table.tsx';
import { client, trpc } from '../../api.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';

export const Route = createFileRoute('/admin/merchants')({ component: MerchantsPage });

const PAGE = 50;

function useMerchants() {
  return useInfiniteQuery({
    queryKey: [...trpc.organisations.list.pathKey(), 'pages'],
    queryFn: ({ pageParam, signal }) => client.organisations.list.query({ after: pageParam, limit: PAGE }, { signal }),
    initialPageParam: null as { name: string; id: string } | null,
    getNextPageParam: (page) => {
      const last = page.at(-1);
      return page.length === PAGE && last ? { name: last.name, id: last.id } : null;
    },
    placeholderData: keepPreviousData,
  });
}

function MerchantsPage() {
  const { t } = useTranslation('admin');
  return (
    <>
      <PageTitle title={t('merchants.title')} />
      <PageHeader title={t('merchants.title')} lead={t('merchants.lead')} />
      <Merchants />
    </>
  );
}

function Merchants() {
  const { t } = useTranslation('admin');
  const { data, error, refetch, isRefetching, hasNextPage, fetchNextPage, isFetchingNextPage } = useMerchants();
  const [inviting, setInviting] = useState<ListedMerchant | null>(null);
  if (error) return <ErrorState error={error} busy={isRefetching} onRetry={() => void refetch()} />;
  if (!data) return <ListSkeleton />;
  return (
    <>
      <MerchantsTable merchants={data.pages.flat()} onInvite={setInviting} />
      {hasNextPage ? (
        <Button variant="default" mt="md" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('people.more')}
        </Button>
      ) : null}
      {inviting?.organisationId ? (
        <InviteDialog
          organisationId={inviting.organisationId}
          merchant={inviting.name}
          onClose={() => setInviting(null)}
        />
      ) : null}
    </>
  );
}
