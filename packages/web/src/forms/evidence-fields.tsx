import { LIMITS } from '@redress/shared/limits';
import { categoryOf } from '@redress/shared/dispute/claims';
import { categoryRule } from '@redress/shared/policy/look-up';
import { EVIDENCE_KINDS, type EvidenceKind } from '@redress/shared/vocabulary/evidence-kind';
import { useTranslation } from 'react-i18next';
import { useDispute } from '../dispute/dispute-context.tsx';
import { PickField } from '../fields/pick-field.tsx';
import { FileDrop } from '../ui/file-drop.tsx';
import type { EvidenceFiles } from './use-evidence-files.ts';

const LIMIT = {
  types: ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'],
  maxBytes: LIMITS.fileBytes,
  maxFiles: LIMITS.filesPerEvidence,
};

interface EvidenceFieldsProps {
  kind: EvidenceKind;
  onKind: (kind: EvidenceKind) => void;
  files: EvidenceFiles;
}

/** What it is and the files; what usually decides such a dispute stands first. */
export function EvidenceFields({ kind, onKind, files }: EvidenceFieldsProps) {
  const { t } = useTranslation(['forms', 'dispute']);
  const kinds = useKinds();
  return (
    <>
      <FileDrop
        label={t('forms:submitEvidence.files')}
        limits={LIMIT}
        typesText={t('dispute:files.types')}
        uploads={files.uploads}
        onAdd={files.add}
        onRetry={files.retry}
        onRemove={files.discard}
      />
      <PickField
        id="kind"
        label={t('forms:submitEvidence.kind')}
        value={kind}
        options={kinds.map((value) => ({ value, label: t(`dispute:evidenceKinds.${value}`) }))}
        onChange={onKind}
      />
    </>
  );
}

function useKinds(): EvidenceKind[] {
  const { detail, pack, side } = useDispute();
  const category = categoryRule(pack, categoryOf(detail.dispute) ?? 'other');
  const telling = side === 'respondent' ? category?.respondentEvidence : category?.complainantEvidence;
  return [...new Set([...(telling ?? []), ...EVIDENCE_KINDS])];
}
