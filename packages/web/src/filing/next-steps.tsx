import { clockRule } from '@redress/shared/policy/look-up';
import { useTranslation } from 'react-i18next';
import type { Filing } from './filing.ts';
import styles from './next-steps.module.css';
import { useFilingWords } from './use-filing-words.ts';

/** Who acts by when once it is sent, by the clocks of the rules that will apply. */
export function NextSteps({ filing: { order, pack, draft } }: { filing: Filing }) {
  const { t: say } = useTranslation('dispute');
  const { t, duration } = useFilingWords(order);
  const category = draft.claims[0]?.reason ?? null;
  const [intake, response] = [clockRule(pack, 'intake', category), clockRule(pack, 'response', category)];
  const told = (clock: typeof intake) => ({ time: duration(clock), expiry: say(`expiries.${clock.onExpiry}`) });
  return (
    <section className={styles.next} aria-labelledby="next-steps">
      <h2 className={styles.title} id="next-steps">
        {t('check.next')}
      </h2>
      <ol className={styles.steps}>
        <li>{t('check.intake', told(intake))}</li>
        <li>{t('check.response', { merchant: order.merchantName, ...told(response) })}</li>
        <li>{t('check.follow')}</li>
      </ol>
      <p className={styles.rights}>{t('check.rights')}</p>
    </section>
  );
}
