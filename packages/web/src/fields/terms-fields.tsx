import type { Terms } from '@redress/shared/dispute/terms';
import { remedyRule } from '@redress/shared/policy/look-up';
import type { Pack } from '@redress/shared/policy/pack';
import type { Goods, Remedy } from '@redress/shared/vocabulary/remedy';
import { useTranslation } from 'react-i18next';
import { useDispute } from '../dispute/dispute-context.tsx';
import { MoneyField } from './money-field.tsx';
import { PickField } from './pick-field.tsx';

/** Terms as far as they are chosen. */
export interface TermsDraft {
  remedy: Remedy | null;
  payMinor: number;
  goods: Goods | null;
}

interface TermsFieldsProps {
  /** Where in the command: "terms", "answers.0.terms". */
  id: string;
  labels: { remedy: string; sum: string; goods: string };
  terms: TermsDraft;
  remedies: readonly Remedy[];
  /** Not asked where there are none. */
  goods: readonly Goods[];
  capMinor: number;
  onChange: (part: Partial<Terms>) => void;
}

/** Remedy, sum and goods for one claim; which of them go together is for the form to know. */
export function TermsFields({ id, labels, terms, remedies, goods, capMinor, onChange }: TermsFieldsProps) {
  const { t } = useTranslation('dispute');
  const { detail, pack } = useDispute();
  return (
    <>
      <PickField
        id={`${id}.remedy`}
        label={labels.remedy}
        options={remedies.map((value) => ({ value, label: t(`remedies.${value}`) }))}
        value={terms.remedy}
        disabled={remedies.length < 2}
        onChange={(remedy) => onChange({ remedy })}
      />
      {terms.remedy && paysMoney(pack, terms.remedy) ? (
        <MoneyField
          id={`${id}.payMinor`}
          label={labels.sum}
          currency={detail.dispute.currency}
          value={terms.payMinor}
          capMinor={capMinor}
          onChange={(payMinor) => onChange({ payMinor })}
        />
      ) : null}
      {goods.length > 0 ? (
        <PickField
          id={`${id}.goods`}
          label={labels.goods}
          options={goods.map((value) => ({ value, label: t(`goods.${value}`) }))}
          value={terms.goods}
          onChange={(chosen) => onChange({ goods: chosen })}
        />
      ) : null}
    </>
  );
}

export function paysMoney(pack: Pack, remedy: Remedy): boolean {
  return (remedyRule(pack, remedy)?.money ?? 'none') !== 'none';
}
