import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { StatusWord } from '../ui/status-word.tsx';
import type { ListedPerson } from './person-dialog.tsx';
import { RowAction } from './row-action.tsx';

interface PeopleTableProps {
  people: readonly ListedPerson[];
  /** Whoever looks: nobody changes themselves. */
  ownId: string;
  empty: ReactNode;
  onChange: (person: ListedPerson) => void;
}

export function PeopleTable({ people, ownId, empty, onChange }: PeopleTableProps) {
  const { t } = useTranslation('admin');
  const columns = useColumns(ownId, onChange);
  return (
    <DataTable caption={t('people.caption')} columns={columns} rows={people} rowKey={({ id }) => id} empty={empty} />
  );
}

function useColumns(ownId: string, onChange: PeopleTableProps['onChange']): Column<ListedPerson>[] {
  const { t } = useTranslation(['admin', 'shell']);
  return [
    { key: 'name', header: t('admin:people.name'), names: true, cell: ({ name }) => name },
    {
      key: 'email',
      header: t('admin:people.email'),
      cell: ({ email, emailVerified }) => (emailVerified ? email : `${email} (${t('admin:people.unverified')})`),
    },
    { key: 'role', header: t('admin:people.role'), cell: ({ role }) => t(`shell:roles.${role}`) },
    {
      key: 'rights',
      header: t('admin:people.rights'),
      cell: ({ rights }) => rights.map((right) => t(`admin:rights.${right}`)).join(' · ') || t('admin:people.noRights'),
    },
    {
      key: 'standing',
      header: t('admin:people.standing'),
      cell: ({ disabled }) => (
        <StatusWord tone={disabled ? 'harm' : 'neutral'}>
          {t(disabled ? 'admin:people.disabled' : 'admin:people.active')}
        </StatusWord>
      ),
    },
    {
      key: 'change',
      header: <span className="visually-hidden">{t('admin:people.change')}</span>,
      cell: (person) =>
        person.id === ownId ? (
          t('admin:people.you')
        ) : (
          <RowAction label={t('admin:people.changeOf', { name: person.name })} onClick={() => onChange(person)}>
            {t('admin:people.change')}
          </RowAction>
        ),
    },
  ];
}
