import { Chip } from '@mantine/core';
import type { Evidence } from '@redress/shared/dispute/dispute';
import { useTranslation } from 'react-i18next';
import styles from './ruling.module.css';

interface ReliedOnProps {
  position: number;
  evidence: readonly Evidence[];
  /** Ids. */
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
}

/** On which pieces of evidence a finding stands, by the numbers they carry in the file. */
export function ReliedOn({ position, evidence, chosen, onChange }: ReliedOnProps) {
  const { t } = useTranslation(['arbitrator', 'dispute']);
  const side = (by: Evidence['by']) => t(by === 'staff' ? 'dispute:roles.intake' : `dispute:roles.${by}`);
  return (
    <fieldset className={styles.relied} aria-label={t('arbitrator:ruling.evidenceOf', { position })}>
      <legend>{t('arbitrator:ruling.evidence')}</legend>
      {evidence.length === 0 ? <p className={styles.quiet}>{t('arbitrator:ruling.noEvidence')}</p> : null}
      <Chip.Group multiple value={[...chosen]} onChange={onChange}>
        {evidence.map(({ id, kind, by }) => (
          <Chip key={id} value={id} size="sm" variant="outline">
            {id} · {t(`dispute:evidenceKinds.${kind}`)} · {side(by)}
          </Chip>
        ))}
      </Chip.Group>
    </fieldset>
  );
}
