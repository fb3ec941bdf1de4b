import type { ClockRule, Pack } from '@redress/shared/policy/pack';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../text/use-language.ts';
import { DataTable } from '../ui/data-table.tsx';

/** Every clock of the procedure: who has how long, and what silence leads to. */
export function ClocksTable({ pack }: { pack: Pack }) {
  const { t } = useTranslation(['admin', 'dispute']);
  const nameOf = useClockName();
  return (
    <DataTable
      caption={t('admin:rules.clocks')}
      captionShown
      columns={[
        { key: 'clock', header: t('admin:rules.clock'), names: true, cell: nameOf },
        { key: 'turn', header: t('admin:rules.turn'), cell: ({ turn }) => t(`dispute:turns.${turn}`) },
        {
          key: 'time',
          header: t('admin:rules.time'),
          numeric: true,
          cell: ({ unit, amount }) => t(`admin:rules.${unit}`, { count: amount }),
        },
        { key: 'expiry', header: t('admin:rules.expiry'), cell: ({ onExpiry }) => t(`dispute:expiries.${onExpiry}`) },
      ]}
      rows={pack.clocks}
      rowKey={({ id, category }) => `${id} ${category}`}
    />
  );
}

/** The clock in words, with what is special about it. */
function useClockName(): (clock: ClockRule) => string {
  const { t } = useTranslation(['admin', 'dispute']);
  const language = useLanguage();
  return ({ texts, category, pauses }) => {
    const remarks = [
      ...(category === null ? [] : [t('admin:rules.only', { category: t(`dispute:reasons.${category}`) })]),
      ...(pauses ? [] : [t('admin:rules.runsOn')]),
    ];
    return remarks.length === 0 ? texts[language] : `${texts[language]} (${remarks.join(' · ')})`;
  };
}
