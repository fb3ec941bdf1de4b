import type { Claim } from '@redress/shared/dispute/dispute';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClaimRulings } from '../../dispute/claim-rulings.tsx';
import { useDispute } from '../../dispute/dispute-context.tsx';
import { useNames } from '../../dispute/use-names.ts';
import { answerWords, claimWords } from '../../dispute/words.ts';
import { StatusWord } from '../../ui/status-word.tsx';
import { SideColumn } from './side-column.tsx';
import styles from './docket.module.css';

/** Every claim with both sides beside each other: what they say, what they show, what nobody answered. */
export function SideBySide() {
  const { t } = useTranslation('arbitrator');
  const { claims } = useDispute().detail.dispute;
  return (
    <section aria-label={t('docket.claims')}>
      {claims.map((claim, index) => (
        <ClaimDocket key={claim.id} claim={claim} position={index + 1} />
      ))}
    </section>
  );
}

function ClaimDocket({ claim, position }: { claim: Claim; position: number }) {
  const { t } = useTranslation(['arbitrator', 'dispute']);
  const { dispute, entries } = useDispute().detail;
  const names = useNames();
  // Pictures of both sides grow together.
  const [zoom, setZoom] = useState(1);
  const about = dispute.evidence.filter(({ claims }) => claims.length === 0 || claims.includes(claim.id));
  // What a silence counts as is no answer.
  const answered = claim.answer === null || claim.answerSeq === null ? null : t(`arbitrator:answers.${claim.answer}`);
  return (
    <article className={styles.claim} aria-labelledby={`docket-${claim.id}`}>
      <header className={styles.head}>
        <h3 className={styles.title} id={`docket-${claim.id}`}>
          <span className={styles.position}>{position}</span> {names.claimTitle(claim)}
        </h3>
        <span className={styles.reason}>{t(`dispute:reasons.${claim.reason}`)}</span>
        {claim.outcome ? <StatusWord tone="done">{t(`dispute:outcomes.${claim.outcome}`)}</StatusWord> : null}
      </header>
      <div className={styles.sides}>
        <SideColumn
          side="complainant"
          headline={t('arbitrator:docket.asks', { terms: names.terms(claim.asked) })}
          words={claimWords(entries, claim)}
          evidence={about.filter(({ by }) => by !== 'respondent')}
          zoom={zoom}
          onZoom={setZoom}
        />
        <SideColumn
          side="respondent"
          headline={answered}
          words={answerWords(entries, claim)}
          evidence={about.filter(({ by }) => by === 'respondent')}
          zoom={zoom}
          onZoom={setZoom}
        />
      </div>
      <ClaimRulings claim={claim} />
    </article>
  );
}
