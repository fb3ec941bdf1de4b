import type { Claim } from '@redress/shared/dispute/dispute';
import { IconCircle, IconSquareCheckFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../dispute/use-names.ts';
import styles from './ruling.module.css';

interface ClaimTabsProps {
  claims: readonly Claim[];
  current: string;
  unfinished: ReadonlySet<string>;
  onChange: (claim: string) => void;
}

/** Which claim is being decided, and which still lack something. */
export function ClaimTabs({ claims, current, unfinished, onChange }: ClaimTabsProps) {
  const { t } = useTranslation('arbitrator');
  const { claim: claimName } = useNames();
  return (
    <ul className={styles.tabs} aria-label={t('ruling.claims')}>
      {claims.map(({ id }, index) => {
        const done = !unfinished.has(id);
        const Icon = done ? IconSquareCheckFilled : IconCircle;
        return (
          <li key={id}>
            <button type="button" className={styles.tab} aria-current={id === current} onClick={() => onChange(id)}>
              <Icon size={16} data-done={done} aria-label={t(done ? 'ruling.complete' : 'ruling.incomplete')} />
              <span>
                {index + 1} {claimName(id)}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
