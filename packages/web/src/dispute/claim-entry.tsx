import type { Claim } from '@redress/shared/dispute/dispute';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ClaimRow, type ClaimFact } from '../ui/claim-row.tsx';
import { StatusWord, type Tone } from '../ui/status-word.tsx';
import styles from './claim-entry.module.css';
import { ClaimOffers } from './claim-offers.tsx';
import { ClaimRulings } from './claim-rulings.tsx';
import { useDispute } from './dispute-context.tsx';
import { useNames } from './use-names.ts';
import { answerWords, claimWords } from './words.ts';
import { Words } from './words-block.tsx';

interface ClaimEntryProps {
  claim: Claim;
  /** What is being answered or decided about it. */
  children?: ReactNode;
}

/** One claim with everything that was said, offered and decided about it. */
export function ClaimEntry({ claim, children }: ClaimEntryProps) {
  const { t } = useTranslation('dispute');
  const { detail, side } = useDispute();
  const names = useNames();
  const said = claimWords(detail.entries, claim);
  const answer = answerWords(detail.entries, claim);
  return (
    <ClaimRow
      title={names.claimTitle(claim)}
      reason={t(`reasons.${claim.reason}`)}
      status={<ClaimStatus claim={claim} />}
      facts={useClaimFacts(claim)}
    >
      <div className={styles.more}>
        <Words label={t(side === 'complainant' ? 'page.yourWords' : 'page.buyerWords')} words={said} />
        <Words label={t(side === 'respondent' ? 'page.yourWords' : 'page.sellerWords')} words={answer} />
        <ClaimOffers claim={claim} />
        <ClaimRulings claim={claim} />
        {children}
      </div>
    </ClaimRow>
  );
}

function useClaimFacts(claim: Claim): ClaimFact[] {
  const { t } = useTranslation('dispute');
  const names = useNames();
  return [
    { label: t('page.asked'), value: names.terms(claim.asked) },
    { label: t('page.answered'), value: t(answerOf(claim)) },
    ...(claim.externalMinor > 0 ? [{ label: t('page.external'), value: names.money(claim.externalMinor) }] : []),
  ];
}

/** An answer that nobody gave is what a silence counts as. */
function answerOf({ answer, answerSeq }: Claim) {
  if (answer === null) return 'page.notAnswered';
  if (answerSeq === null && answer !== 'offered') return `page.silences.${answer}` as const;
  return `page.answers.${answer}` as const;
}

function ClaimStatus({ claim: { outcome } }: { claim: Claim }) {
  const { t } = useTranslation('dispute');
  const tone: Tone = outcome === null ? 'waiting' : 'done';
  return <StatusWord tone={tone}>{outcome === null ? t('page.open') : t(`outcomes.${outcome}`)}</StatusWord>;
}
