import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Evidence } from '@redress/shared/dispute/dispute';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EvidenceGallery } from '../ui/evidence-gallery.tsx';
import type { EvidenceItem } from '../ui/evidence-item.ts';
import { useDispute } from './dispute-context.tsx';
import { EvidenceNotes } from './evidence-notes.tsx';
import { useNames } from './use-names.ts';
import styles from './evidence-sides.module.css';

const SIDES = ['complainant', 'respondent', 'staff'] as const;

/** What each side has shown, beside each other; pictures of both grow together. */
export function EvidenceSides() {
  const { side } = useDispute();
  const [zoom, setZoom] = useState(1);
  const { evidence } = useDispute().detail.dispute;
  const first = side === 'respondent' ? (['respondent', 'complainant', 'staff'] as const) : SIDES;
  const shown = first.filter((by) => by !== 'staff' || evidence.some((one) => one.by === 'staff'));
  return (
    <div className={styles.sides}>
      {shown.map((by) => (
        <EvidenceSide key={by} by={by} zoom={zoom} onZoom={setZoom} />
      ))}
    </div>
  );
}

interface EvidenceSideProps {
  by: Evidence['by'];
  zoom: number;
  onZoom: (zoom: number) => void;
}

function EvidenceSide({ by, zoom, onZoom }: EvidenceSideProps) {
  const { t } = useTranslation('dispute');
  const { detail, side, can, open } = useDispute();
  const pieces = detail.dispute.evidence.filter((one) => one.by === by);
  const items = useItems(pieces);
  const yours = by === side;
  const titles = { complainant: 'evidence.buyers', respondent: 'evidence.sellers', staff: 'evidence.staff' } as const;
  const title = t(yours ? 'evidence.yours' : titles[by]);
  return (
    <section className={styles.side} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      {items.length > 0 ? <EvidenceGallery label={title} items={items} zoom={zoom} onZoom={onZoom} /> : null}
      <EvidenceNotes pieces={pieces} />
      {pieces.length === 0 ? (
        <p className={styles.none}>{yours || by === 'staff' ? t('evidence.noneYours') : t(`evidence.none.${by}`)}</p>
      ) : null}
      {yours && can('submitEvidence') ? (
        <div>
          <Button variant="default" leftSection={<IconPlus size={18} />} onClick={() => open('submitEvidence')}>
            {t('commands.submitEvidence')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function useItems(pieces: readonly Evidence[]): EvidenceItem[] {
  const { t } = useTranslation('dispute');
  const { files, dispute } = useDispute().detail;
  const names = useNames();
  const about = ({ kind, claims }: Evidence) => {
    const what = t(`evidenceKinds.${kind}`);
    const whole = claims.length === 0 || claims.length === dispute.claims.length;
    return whole ? what : t('evidence.about', { what, claims: names.all(claims.map(names.claim)) });
  };
  return pieces.flatMap((piece) =>
    piece.files.flatMap((id): EvidenceItem[] => {
      const file = files.find((one) => one.id === id);
      if (!file) return [];
      const address = `/evidence/${id}`;
      const picture = file.type.startsWith('image/') ? address : null;
      const note = about(piece);
      return [{ key: id, name: file.name, note, thumbnail: picture, picture, download: address }];
    }),
  );
}
