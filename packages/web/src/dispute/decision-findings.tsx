import type { ClaimDecision } from '@redress/shared/adjudication/ruling';
import type { Ruling } from '@redress/shared/dispute/dispute';
import { useTranslation } from 'react-i18next';
import { StatusWord } from '../ui/status-word.tsx';
import styles from './claim-rulings.module.css';
import { useDispute } from './dispute-context.tsx';
import { useNames } from './use-names.ts';
import { rulingWords } from './words.ts';

interface DecisionFindingsProps {
  ruling: Pick<Ruling, 'seq'>;
  decision: ClaimDecision;
}

/** Issue by issue: who had to prove it, and whether that was done. */
export function DecisionFindings({ ruling, decision }: DecisionFindingsProps) {
  const { t } = useTranslation('dispute');
  const { entries } = useDispute().detail;
  const names = useNames();
  if (decision.findings.length === 0) return null;
  return (
    <>
      <h5 className={styles.label}>{t('ruling.findings')}</h5>
      <ul className={styles.findings}>
        {decision.findings.map(({ burden, standard, met }, index) => (
          <li key={index}>
            <span>{rulingWords(entries, ruling, `issue:${decision.claim}:${index}`)}</span>{' '}
            <StatusWord tone={met ? 'done' : 'neutral'}>{t(met ? 'ruling.met' : 'ruling.notMet')}</StatusWord>
            <span className={styles.burden}>
              {t('ruling.burden', { who: names.who(burden), standard: t(`standards.${standard}`) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
