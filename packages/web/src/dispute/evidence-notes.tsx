import type { Evidence } from '@redress/shared/dispute/dispute';
import { useTranslation } from 'react-i18next';
import { useDispute } from './dispute-context.tsx';
import { wordsOf } from './words.ts';
import { Words } from './words-block.tsx';

/** What somebody wrote with their evidence: it counts like a picture. */
export function EvidenceNotes({ pieces }: { pieces: readonly Evidence[] }) {
  const { t } = useTranslation('dispute');
  const { entries } = useDispute().detail;
  return pieces.map((piece) => (
    <Words
      key={piece.id}
      label={t(`evidenceKinds.${piece.kind}`)}
      words={wordsOf(entries, piece.seq, `note:${piece.id}`)}
    />
  ));
}
