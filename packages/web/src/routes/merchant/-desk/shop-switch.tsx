import { NativeSelect } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../../api.ts';

interface ShopSwitchProps {
  shops: readonly string[];
  value: string | undefined;
  onChange: (shop: string | undefined) => void;
}

/** For who answers for several shops; a shop is named by its newest dispute. */
export function ShopSwitch({ shops, value, onChange }: ShopSwitchProps) {
  const { t } = useTranslation('merchant');
  const named = useQueries({
    queries: shops.map((merchantId) =>
      trpc.disputes.queue.queryOptions(
        { desk: 'respondent', queue: null, merchantId, mine: false, after: null, limit: 1 },
        { staleTime: Infinity },
      ),
    ),
  });
  if (shops.length < 2) return null;
  const options = shops.map((shop, index) => ({
    value: shop,
    label: named[index]?.data?.rows[0]?.merchantName ?? t('merchantOne', { name: shop }),
  }));
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
