import { useTranslation } from 'react-i18next';
import { useLanguage } from '../text/use-language.ts';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Invitations, Team, TeamAction, type ListedMerchant } from './merchant-team.tsx';

interface MerchantsTableProps {
  merchants: readonly ListedMerchant[];
  onInvite: (merchant: ListedMerchant) => void;
}

export function MerchantsTable({ merchants, onInvite }: MerchantsTableProps) {
  const { t } = useTranslation('admin');
  const columns = useColumns(onInvite);
  return (
    <DataTable
      caption={t('merchants.caption')}
      columns={columns}
      rows={merchants}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('merchants.none')}>{t('merchants.noneHow')}</EmptyState>}
    />
  );
}

function useColumns(onInvite: MerchantsTableProps['onInvite']): Column<ListedMerchant>[] {
  const { t } = useTranslation('admin');
  const countries = new Intl.DisplayNames(useLanguage(), { type: 'region' });
  return [
    { key: 'name', header: t('merchants.name'), names: true, cell: ({ name }) => name },
    {
      key: 'country',
      header: t('merchants.country'),
      cell: ({ country }) => (country !== null && /^[A-Z]{2}$/.test(country) ? countries.of(country) : country),
    },
    { key: 'team', header: t('merchants.team'), cell: (merchant) => <Team merchant={merchant} /> },
    { key: 'invitations', header: t('merchants.invitations'), cell: (merchant) => <Invitations merchant={merchant} /> },
    {
      key: 'action',
      header: <span className="visually-hidden">{t('merchants.action')}</span>,
      cell: (merchant) => <TeamAction merchant={merchant} onInvite={onInvite} />,
    },
  ];
}
