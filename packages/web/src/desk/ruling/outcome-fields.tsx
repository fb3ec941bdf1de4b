import type { Claim } from '@redress/shared/dispute/dispute';
import { goodsChoices } from '@redress/shared/policy/look-up';
import { RULED_OUTCOMES } from '@redress/shared/vocabulary/outcome';
import type { Goods, Remedy } from '@redress/shared/vocabulary/remedy';
import { FAULTS, type Fault } from '@redress/shared/vocabulary/ruling';
import { useTranslation } from 'react-i18next';
import { useDispute } from '../../dispute/dispute-context.tsx';
import { PickField } from '../../fields/pick-field.tsx';
import type { DecisionDraft } from './ruling-draft.ts';
import styles from './ruling.module.css';

interface OutcomeFieldsProps {
  claim: Claim;
  decision: DecisionDraft;
  onChange: (change: Partial<DecisionDraft>) => void;
}

export function OutcomeFields({ claim, decision, onChange }: OutcomeFieldsProps) {
  const { t } = useTranslation(['arbitrator', 'dispute']);
  return (
    <>
      <div className={styles.pair}>
        <PickField
          id={`${claim.id}.outcome`}
          label={t('arbitrator:ruling.outcome')}
          options={RULED_OUTCOMES.map((one) => ({ value: one, label: t(`dispute:outcomes.${one}`) }))}
          value={decision.outcome}
          onChange={(outcome) => onChange({ outcome })}
        />
        <PickField<Fault>
          id={`${claim.id}.fault`}
          label={t('arbitrator:ruling.fault')}
          options={FAULTS.map((one) => ({ value: one, label: t(`dispute:faults.${one}`) }))}
          value={decision.fault}
          onChange={(fault) => onChange({ fault })}
        />
      </div>
      {decision.outcome === 'dismissed' || decision.outcome === null ? null : (
        <RemedyFields claim={claim} decision={decision} onChange={onChange} />
      )}
    </>
  );
}

function RemedyFields({ claim, decision, onChange }: OutcomeFieldsProps) {
  const { t } = useTranslation(['arbitrator', 'dispute']);
  const { pack } = useDispute();
  const { remedy, goods } = decision;
  const choices = remedy === null ? [] : goodsChoices(pack, claim.reason, remedy);
  return (
    <div className={styles.pair}>
      <PickField<Remedy>
        id={`${claim.id}.remedy`}
        label={t('arbitrator:remedy')}
        options={pack.remedies.map(({ code }) => ({ value: code, label: t(`dispute:remedies.${code}`) }))}
        value={remedy}
        onChange={(chosen) => onChange({ remedy: chosen })}
      />
      {remedy === null ? null : (
        <PickField<Goods>
          id={`${claim.id}.goods`}
          label={t('arbitrator:goods')}
          options={choices.map((code) => ({ value: code, label: t(`dispute:goods.${code}`) }))}
          value={goods}
          onChange={(chosen) => onChange({ goods: chosen })}
        />
      )}
    </div>
  );
}
