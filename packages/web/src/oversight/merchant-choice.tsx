import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../api.ts';

interface MerchantChoiceProps {
  value: string | null;
  onChange: (merchantId: string | null) => void;
}

/** One merchant out of all, found by any part of the name. */
export function MerchantChoice({ value, onChange }: MerchantChoiceProps) {
  const { t } = useTranslation('regulator');
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), 200);
  const found = useQuery(
    trpc.statistics.merchants.queryOptions({ text: asked }, { placeholderData: keepPreviousData }),
  );
  const chosen = useQuery(trpc.statistics.merchants.queryOptions({ text: value ?? '' }, { enabled: value !== null }));
  const known = new Map([...(chosen.data ?? []), ...(found.data ?? [])].map(({ id, name }) => [id, name]));
  return (
    <Select
      label={t('filter.merchant')}
      placeholder={t('filter.anyMerchant')}
      data={[...known].map(([id, name]) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
      searchValue={text}
      onSearchChange={setText}
      // The server has searched; the chosen one stays in the list whatever is typed.
      filter={({ options }) => options}
      nothingFoundMessage={t('filter.noMerchant')}
      comboboxProps={{ withinPortal: false }}
      searchable
      clearable
      maw="24rem"
    />
  );
}
