import type { Figures, Month } from '@redress/shared/statistics/figures';
import { useTranslation } from 'react-i18next';
import { numbering } from '../text/money.ts';
import { useLanguage } from '../text/use-language.ts';
import { BarTable, type Bar } from './bar-table.tsx';
import styles from './figures-view.module.css';
import { useNarrowing } from './use-narrowing.ts';

const MONTHS_SHOWN = 24;

/** The same disputes by month, state, category and outcome. */
export function Bars({ figures: { byMonth, byState, byCategory, byOutcome } }: { figures: Figures }) {
  const { t } = useTranslation(['regulator', 'dispute']);
  const toMonth = useMonthBar();
  const months = byMonth.slice(-MONTHS_SHOWN).map(toMonth);
  const older = byMonth.length > MONTHS_SHOWN;
  return (
    <div className={styles.charts}>
      <BarTable
        caption={older ? t('regulator:figures.newestMonths', { count: MONTHS_SHOWN }) : t('regulator:figures.byMonth')}
        head={t('regulator:figures.month')}
        bars={months}
      />
      <BarTable
        caption={t('regulator:figures.byCategory')}
        head={t('regulator:columns.category')}
        bars={byCategory.map(({ key, count }) => ({
          label: t(`dispute:reasons.${key as 'other'}`),
          count,
          by: { category: key as 'other' },
        }))}
      />
      <BarTable
        caption={t('regulator:figures.byState')}
        head={t('regulator:columns.state')}
        bars={byState.map(({ key, count }) => ({
          label: t(`dispute:states.${key}`),
          count,
          by: { state: key, phase: null },
        }))}
      />
      <BarTable
        caption={t('regulator:figures.byOutcome')}
        head={t('regulator:columns.outcome')}
        bars={byOutcome.map(({ key, count }) =>
          key === null
            ? { label: t('regulator:figures.noOutcome'), count, by: null }
            : { label: t(`dispute:outcomes.${key}`), count, by: { outcome: key } },
        )}
      />
    </div>
  );
}

/** A month as a bar; its link stays within the days the filter has already. */
function useMonthBar(): (month: Month) => Bar {
  const { filter } = useNarrowing();
  const name = new Intl.DateTimeFormat(numbering(useLanguage()), { year: 'numeric', month: 'short', timeZone: 'UTC' });
  return ({ from, to, count }) => ({
    label: name.format(Date.parse(from)),
    count,
    by: {
      from: filter.from !== null && filter.from > from ? filter.from : from,
      to: filter.to !== null && filter.to < to ? filter.to : to,
    },
  });
}
