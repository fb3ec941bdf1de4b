import { SegmentedControl } from '@mantine/core';
import { claimOf } from '@redress/shared/dispute/claims';
import type { Claim } from '@redress/shared/dispute/dispute';
import { useTranslation } from 'react-i18next';
import { useDispute } from '../dispute/dispute-context.tsx';
import { useNames } from '../dispute/use-names.ts';
import type { TermsDraft } from '../fields/terms-fields.tsx';
import styles from './command-form.module.css';
import { StaffTerms } from './staff-terms.tsx';

type Takes = 'terms' | 'nothing' | 'open';

interface ClaimTermsDraft {
  claim: string;
  takes: Takes;
  terms: TermsDraft;
}

export function emptyTerms(claims: readonly Claim[]): ClaimTermsDraft[] {
  return claims.map(({ id }) => ({
    claim: id,
    takes: 'terms',
    terms: { remedy: null, payMinor: 0, goods: null },
  }));
}

interface ClaimTermsProps {
  legend: string;
  choices: readonly Takes[];
  value: readonly ClaimTermsDraft[];
  onChange: (terms: ClaimTermsDraft[]) => void;
}

/** Claim by claim: on which terms, with nothing, or left open. */
export function ClaimTerms({ legend, choices, value, onChange }: ClaimTermsProps) {
  const { t } = useTranslation('arbitrator');
  const { dispute } = useDispute().detail;
  const { claim: claimName } = useNames();
  const change = (claim: string, part: Partial<ClaimTermsDraft>) =>
    onChange(value.map((one) => (one.claim === claim ? { ...one, ...part } : one)));
  const sent = value.filter(({ takes }) => takes !== 'open');
  return (
    <section className={styles.claims} id="terms" aria-label={legend} tabIndex={-1}>
      {value.map((one) => (
        <fieldset key={one.claim} className={styles.claim}>
          <legend>{claimName(one.claim)}</legend>
          <SegmentedControl
            fullWidth
            aria-label={claimName(one.claim)}
            data={choices.map((takes) => ({ value: takes, label: t(`takes.${takes}`) }))}
            value={one.takes}
            onChange={(takes) => change(one.claim, { takes })}
          />
          {one.takes === 'terms' ? (
            <StaffTerms
              id={`terms.${sent.indexOf(one)}.terms`}
              claim={claimOf(dispute, one.claim)!}
              value={one.terms}
              onChange={(terms) => change(one.claim, { terms })}
            />
          ) : null}
        </fieldset>
      ))}
    </section>
  );
}
