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
    <div className={styles.side}>
      <p className={styles.who}>{label}</p>
      {headline ? <p className={styles.headline}>{headline}</p> : <Unanswered state={detail.dispute.state} />}
      <Words said={words} answered={headline !== null} />
      <Pieces evidence={evidence} kindOf={kind} />
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

function Words({ said, answered }: { said: string | null; answered: boolean }) {
  const { t } = useTranslation('arbitrator');
  if (said) return <blockquote className={styles.words}>{said}</blockquote>;
  return <p className={styles.nothing}>{answered ? t('docket.noWords') : null}</p>;
}

interface PiecesProps {
  evidence: readonly Evidence[];
  kindOf: (one: Evidence) => string;
}

/** Each piece by the number under which a finding cites it. */
function Pieces({ evidence, kindOf }: PiecesProps) {
  const { t } = useTranslation('arbitrator');
  const { entries } = useDispute().detail;
  if (evidence.length === 0) return <StatusWord tone="neutral">{t('docket.noEvidence')}</StatusWord>;
  return (
    <ul className={styles.pieces}>
      {evidence.map((one) => (
        <li key={one.id}>
          <strong>{one.id}</strong> {kindOf(one)}
          <p className={styles.note}>{wordsOf(entries, one.seq, `note:${one.id}`)}</p>
        </li>
      ))}
    </ul>
  );
}
