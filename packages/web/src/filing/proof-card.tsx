import { CloseButton, NativeSelect } from '@mantine/core';
import type { EvidenceKind } from '@redress/shared/vocabulary/evidence-kind';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../text/use-language.ts';
import { sizeText } from '../ui/file-checks.ts';
import type { Proof } from './draft.ts';
import type { Filing } from './filing.ts';
import styles from './page-proof.module.css';
import { useFilingWords } from './use-filing-words.ts';

interface ProofCardProps {
  proof: Proof;
  filing: Filing;
  /** What helps most; the kind chosen and "other" are always there. */
  kinds: readonly EvidenceKind[];
  onRemove: () => void;
}

/** One file that has arrived: what it is, and which item it shows. */
export function ProofCard({ proof, filing, kinds, onRemove }: ProofCardProps) {
  const { draft, order, change } = filing;
  const { t } = useTranslation(['buyer', 'dispute', 'ui']);
  const { titleOf } = useFilingWords(order);
  const language = useLanguage();
  const { id, name, size, kind, item } = proof;
  const offered = [...new Set([...kinds, 'photo' as const, kind, 'other' as const])];
  return (
    <li className={styles.card}>
      <img className={styles.thumb} src={`/evidence/${id}?size=thumb`} alt="" />
      <div className={styles.body}>
        <div className={styles.name}>
          <span>{name}</span> <span className={styles.size}>{sizeText(size, language)}</span>
        </div>
        <div className={styles.selects}>
          <NativeSelect
            label={t('buyer:proof.kind')}
            value={kind}
            data={offered.map((value) => ({ value, label: t(`dispute:evidenceKinds.${value}`) }))}
            onChange={({ currentTarget }) =>
              change({ type: 'proofChanged', id, part: { kind: currentTarget.value as EvidenceKind } })
            }
          />
          {draft.claims.length > 1 ? (
            <NativeSelect
              label={t('buyer:proof.about')}
              value={item ?? ''}
              data={[
                { value: '', label: t('buyer:proof.all') },
                ...draft.claims.map((claim) => ({ value: claim.item ?? '', label: titleOf(claim.item) })),
              ]}
              onChange={({ currentTarget }) =>
                change({ type: 'proofChanged', id, part: { item: currentTarget.value || null } })
              }
            />
          ) : null}
        </div>
      </div>
      <CloseButton size={44} iconSize={20} aria-label={t('ui:files.remove', { name })} onClick={onRemove} />
    </li>
  );
}
