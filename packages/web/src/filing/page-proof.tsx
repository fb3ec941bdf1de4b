import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '../ui/file-drop.tsx';
import type { Filing } from './filing.ts';
import { ProofCard } from './proof-card.tsx';
import styles from './page-proof.module.css';
import { suggestedKinds, type useProofs } from './use-proofs.ts';

/** As many as one complaint needs; more can be added to the dispute later. */
const MOST_FILES = 20;
/** Told in round figures; the server takes a little more. */
const FILE_BYTES = 20_000_000;
const TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'];

/** Step 4: photos first, taken on the spot; nothing here is compulsory. */
export function PageProof({ filing, proofs }: { filing: Filing; proofs: ReturnType<typeof useProofs> }) {
  const { draft, pack, change, errorOf } = filing;
  const { t } = useTranslation(['buyer', 'dispute']);
  const kinds = suggestedKinds(draft, pack);
  const limits = { types: TYPES, maxBytes: FILE_BYTES, maxFiles: MOST_FILES - draft.proofs.length };
  return (
    <>
      {kinds.length > 0 ? (
        <div>
          <p className={styles.helps}>{t('buyer:proof.helps')}</p>
          <ul className={styles.kinds}>
            {kinds.map((kind) => (
              <li key={kind}>{t(`dispute:evidenceKinds.${kind}`)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <FileDrop
        label={t('buyer:proof.files')}
        limits={limits}
        typesText={t('buyer:proof.types')}
        uploads={proofs.onWay}
        onAdd={proofs.add}
        onRetry={proofs.retry}
        onRemove={proofs.remove}
      />
      {draft.proofs.length > 0 ? (
        <ul className={styles.cards}>
          {draft.proofs.map((proof) => (
            <ProofCard
              key={proof.id}
              proof={proof}
              filing={filing}
              kinds={kinds}
              onRemove={() => proofs.discard(proof.id)}
            />
          ))}
        </ul>
      ) : null}
      <p className={styles.privacy}>{t('buyer:proof.privacy')}</p>
      {draft.proofs.length > 0 || draft.note !== '' ? (
        <Textarea
          id="note"
          rows={3}
          label={t('buyer:proof.note')}
          value={draft.note}
          error={errorOf('note')}
          onChange={({ currentTarget }) => change({ type: 'noteChanged', note: currentTarget.value })}
        />
      ) : null}
    </>
  );
}
