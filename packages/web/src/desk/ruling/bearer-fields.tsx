import { useTranslation } from 'react-i18next';
import { LineField } from '../../fields/line-field.tsx';
import { PickField } from '../../fields/pick-field.tsx';
import { BEARERS, type Bearer, type DecisionDraft } from './ruling-draft.ts';
import styles from './ruling.module.css';

interface BearerFieldsProps {
  claim: string;
  decision: DecisionDraft;
  onChange: (change: Partial<DecisionDraft>) => void;
}

/** Who bears freight and inspection, and on which rule it all rests. */
export function BearerFields({ claim, decision, onChange }: BearerFieldsProps) {
  const { t } = useTranslation('arbitrator');
  const bearers = BEARERS.map((one) => ({ value: one, label: t(`ruling.bearers.${one}`) }));
  return (
    <>
      <div className={styles.pair}>
        <PickField<Bearer>
          id={`${claim}.freightBy`}
          label={t('ruling.freightBy')}
          options={bearers}
          value={decision.freightBy}
          onChange={(freightBy) => onChange({ freightBy })}
        />
        <PickField<Bearer>
          id={`${claim}.inspectionBy`}
          label={t('ruling.inspectionBy')}
          options={bearers}
          value={decision.inspectionBy}
          onChange={(inspectionBy) => onChange({ inspectionBy })}
        />
      </div>
      <LineField
        id={`${claim}.basis`}
        label={t('ruling.basis')}
        hint={t('ruling.basisHint')}
        limit={200}
        value={decision.basis}
        onChange={(basis) => onChange({ basis })}
      />
    </>
  );
}
