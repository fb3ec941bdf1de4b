import { ActionIcon, SegmentedControl } from '@mantine/core';
import { SIDES, type Side } from '@redress/shared/actor';
import type { Evidence } from '@redress/shared/dispute/dispute';
import { STANDARDS, type Standard } from '@redress/shared/vocabulary/ruling';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFieldError } from '../../fields/field-errors.ts';
import { LineField } from '../../fields/line-field.tsx';
import { PickField } from '../../fields/pick-field.tsx';
import { ReliedOn } from './relied-on.tsx';
import type { FindingDraft } from './ruling-draft.ts';
import styles from './ruling.module.css';

interface FindingFieldsProps {
  /** Of the claim and the finding: "c1.finding-0". */
  id: string;
  /** From 1. */
  position: number;
  finding: FindingDraft;
  evidence: readonly Evidence[];
  onChange: (finding: FindingDraft) => void;
  /** Absent where it is the only one. */
  onRemove?: (() => void) | undefined;
}

/** One issue: what was in question, who had to show it, how surely, and whether they did. */
export function FindingFields({ id, position, finding, evidence, onChange, onRemove }: FindingFieldsProps) {
  const { t } = useTranslation(['arbitrator', 'dispute']);
  const change = (part: Partial<FindingDraft>) => onChange({ ...finding, ...part });
  return (
    <fieldset className={styles.finding}>
      <legend>{t('arbitrator:ruling.issue', { position })}</legend>
      {onRemove ? (
        <ActionIcon
          className={styles.remove ?? ''}
          variant="subtle"
          size="lg"
          aria-label={t('arbitrator:ruling.removeIssue', { position })}
          onClick={onRemove}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      ) : null}
      <LineField
        id={`${id}-issue`}
        label={t('arbitrator:ruling.question')}
        example={t('arbitrator:ruling.questionExample')}
        limit={300}
        value={finding.issue}
        onChange={(issue) => change({ issue })}
      />
      <div className={styles.pair}>
        <PickField<Side>
          id={`${id}-burden`}
          label={t('arbitrator:ruling.burden')}
          options={SIDES.map((side) => ({ value: side, label: t(`dispute:roles.${side}`) }))}
          value={finding.burden}
          onChange={(burden) => change({ burden })}
        />
        <PickField<Standard>
          id={`${id}-standard`}
          label={t('arbitrator:ruling.standard')}
          options={STANDARDS.map((one) => ({ value: one, label: t(`dispute:standards.${one}`) }))}
          value={finding.standard}
          onChange={(standard) => change({ standard })}
        />
      </div>
      <Met id={`${id}-met`} position={position} met={finding.met} onChange={(met) => change({ met })} />
      <ReliedOn
        evidence={evidence}
        chosen={finding.evidence}
        onChange={(relied) => change({ evidence: relied })}
        position={position}
      />
    </fieldset>
  );
}

interface MetProps {
  id: string;
  position: number;
  met: boolean | null;
  onChange: (met: boolean) => void;
}

function Met({ id, position, met, onChange }: MetProps) {
  const { t } = useTranslation('arbitrator');
  const error = useFieldError(id);
  return (
    <div id={id} tabIndex={-1}>
      <SegmentedControl
        fullWidth
        aria-label={t('ruling.metOf', { position })}
        data={[
          { value: 'met', label: t('ruling.met') },
          { value: 'notMet', label: t('ruling.notMet') },
        ]}
        value={met === null ? '' : met ? 'met' : 'notMet'}
        onChange={(value) => onChange(value === 'met')}
      />
      {error ? <p className={styles.error}>{error}</p> : null}
    </div>
  );
}
