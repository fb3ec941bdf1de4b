import type { Side } from '@redress/shared/actor';
import type { Evidence } from '@redress/shared/dispute/dispute';
import type { State } from '@redress/shared/vocabulary/state';
import { useTranslation } from 'react-i18next';
import { useDispute } from '../../dispute/dispute-context.tsx';
import { wordsOf } from '../../dispute/words.ts';
import { EvidenceGallery } from '../../ui/evidence-gallery.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { evidenceItems } from './evidence-items.ts';
import styles from './docket.module.css';

interface SideColumnProps {
  side: Side;
  /** What they ask or answered, in one line; null where nobody answered. */
  headline: string | null;
  words: string | null;
  evidence: readonly Evidence[];
  zoom: number;
  onZoom: (zoom: number) => void;
}

/** One side of one claim. What is missing is said as plainly as what is there. */
export function SideColumn({ side, headline, words, evidence, zoom, onZoom }: SideColumnProps) {
  const { t } = useTranslation(['arbitrator', 'dispute']);
  const { detail } = useDispute();
  const name = side === 'complainant' ? detail.complainant?.name : detail.respondent.name;
  const label = [t(`dispute:roles.${side}`), name].filter(Boolean).join(' · ');
  const kind = (one: Evidence) => t(`dispute:evidenceKinds.${one.kind}`);
  return (
    <div className={styles.side} role="group" aria-label={label}>
      <p className={styles.who}>{label}</p>
      {headline ? <p className={styles.headline}>{headline}</p> : <Unanswered state={detail.dispute.state} />}
      {words ? <blockquote className={styles.words}>{words}</blockquote> : null}
      {!words && headline ? <p className={styles.nothing}>{t('arbitrator:docket.noWords')}</p> : null}
      {evidence.length === 0 ? (
        <StatusWord tone="neutral">{t('arbitrator:docket.noEvidence')}</StatusWord>
      ) : (
        <ul className={styles.pieces}>
          {evidence.map((one) => (
            <li key={one.id}>
              <strong>{one.id}</strong> {kind(one)}
              <Note words={wordsOf(detail.entries, one.seq, `note:${one.id}`)} />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.gallery}>
        <EvidenceGallery
          label={t('arbitrator:docket.evidenceOf', { who: label })}
          items={evidenceItems(evidence, detail.files, kind)}
          zoom={zoom}
          onZoom={onZoom}
        />
      </div>
    </div>
  );
}

/** Silence means something only to whom was asked and had the time. */
function Unanswered({ state }: { state: State }) {
  const { t } = useTranslation('arbitrator');
  if (state === 'filed') return <StatusWord tone="neutral">{t('docket.notAsked')}</StatusWord>;
  if (state === 'awaitingResponse') return <StatusWord tone="waiting">{t('docket.notYet')}</StatusWord>;
  return <StatusWord tone="harm">{t('docket.unanswered')}</StatusWord>;
}

function Note({ words }: { words: string | null }) {
  return words ? <p className={styles.note}>{words}</p> : null;
}
