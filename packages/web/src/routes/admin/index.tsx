import { Button } from '@mantine/core';
import { createFileRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PeopleTable } from '../../administration/people-table.tsx';
import { PersonDialog, type ListedPerson } from '../../administration/person-dialog.tsx';
import { usePeople, type RoleShown } from '../../administration/use-people.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FilterSentence, FilterWord } from '../../ui/filter-sentence.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';

export const Route = createFileRoute('/admin/')({ component: PeoplePage });

const ROLES = ['buyer', 'merchant', 'arbitrator', 'regulator', 'admin'] as const;
const EVERYBODY = 'everybody';

function PeoplePage() {
  const { t } = useTranslation(['admin', 'shell']);
  const [role, setRole] = useState<RoleShown>(null);
  const options = [
    { value: EVERYBODY, label: t('admin:people.anyRole') },
    ...ROLES.map((each) => ({ value: each, label: t(`shell:roles.${each}`) })),
  ];
  return (
    <>
      <PageTitle title={t('admin:people.title')} />
      <PageHeader title={t('admin:people.title')} lead={t('admin:people.lead')} />
      <FilterSentence label={t('admin:people.role')}>
        {t('admin:people.show')}{' '}
        <FilterWord
          label={t('admin:people.role')}
          value={role ?? EVERYBODY}
          options={options}
          onChange={(value) => setRole(ROLES.find((each) => each === value) ?? null)}
        />
      </FilterSentence>
      <People role={role} />
    </>
  );
}

function People({ role }: { role: RoleShown }) {
  const { t } = useTranslation('admin');
  const { person: self } = Route.useRouteContext();
  const { data, error, refetch, isRefetching, hasNextPage, fetchNextPage, isFetchingNextPage } = usePeople(role);
  const [changing, setChanging] = useState<ListedPerson | null>(null);
  if (error) return <ErrorState error={error} busy={isRefetching} onRetry={() => void refetch()} />;
  if (!data) return <ListSkeleton />;
  return (
    <>
      <PeopleTable
        people={data.pages.flat()}
        ownId={self.id}
        empty={<EmptyState title={t('people.none')}>{t('people.noneHow')}</EmptyState>}
        onChange={setChanging}
      />
      {hasNextPage ? (
        <Button variant="default" mt="md" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('people.more')}
        </Button>
      ) : null}
      {changing ? <PersonDialog key={changing.id} person={changing} onClose={() => setChanging(null)} /> : null}
    </>
  );
}
