import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../../api.ts';

interface ShopSwitchProps {
  value: string | undefined;
  onChange: (shop: string | undefined) => void;
}

/** For who answers for several shops. */
export function ShopSwitch({ value, onChange }: ShopSwitchProps) {
  const { t } = useTranslation('merchant');
  const shops = useQuery(trpc.organisations.mine.queryOptions(undefined, { staleTime: Infinity })).data ?? [];
  if (shops.length < 2) return null;
  const options = shops.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <NativeSelect
      label={t('merchant')}
      size="sm"
      mb="sm"
      value={value ?? ''}
      data={[{ value: '', label: t('allMerchants') }, ...options]}
      onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
    />
  );
}
