import { Trans, useTranslation } from 'react-i18next';
import { FilterSentence } from '../ui/filter-sentence.tsx';
import styles from './dispute-filter.module.css';
import * as words from './filter-words.tsx';
import { MerchantChoice } from './merchant-choice.tsx';
import { useNarrowing } from './use-narrowing.ts';

/** The filter as one sentence; the address follows every change. */
export function DisputeFilterSentence() {
  const { t } = useTranslation('regulator');
  const { narrowing, filter, change, reset } = useNarrowing();
  const components = {
    from: <words.FromDay />,
    to: <words.ToDay />,
    category: <words.CategoryWord />,
    standing: <words.StandingWord />,
    outcome: <words.OutcomeWord />,
    has: <words.MilestoneWord />,
    currency: <words.CurrencyWord />,
    origin: <words.OriginWord />,
    zone: <words.ZoneWord />,
  };
  return (
    <search className={styles.filter}>
      <FilterSentence label={t('filter.label')} {...(Object.keys(narrowing).length > 0 && { onReset: reset })}>
        <Trans t={t} i18nKey="filter.sentence" components={components} />
      </FilterSentence>
      <MerchantChoice value={filter.merchantId} onChange={(merchantId) => change({ merchantId })} />
    </search>
  );
}
