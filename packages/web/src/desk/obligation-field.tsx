import type { Obligation } from '@redress/shared/dispute/obligation';
import { useTranslation } from 'react-i18next';
import { useDispute } from '../dispute/dispute-context.tsx';
import { moneyText } from '../text/money.ts';
import { useLanguage } from '../text/use-language.ts';
import { useNames } from '../dispute/use-names.ts';
import { PickField } from '../fields/pick-field.tsx';

interface ObligationFieldProps {
  among: readonly Obligation[];
  value: string | null;
  onChange: (obligation: string) => void;
}

/** Which step is meant; not asked where there is only one. */
export function ObligationField({ among, value, onChange }: ObligationFieldProps) {
  const { t } = useTranslation(['arbitrator', 'dispute']);
  const language = useLanguage();
  const { currency } = useDispute().detail.dispute;
  const { claim: claimName } = useNames();
  if (among.length === 1) return null;
  const label = ({ kind, amountMinor, claim }: Obligation) => {
    const sum = amountMinor > 0 ? moneyText({ amountMinor, currency }, language) : null;
    return [t(`dispute:obligations.${kind}`), sum, claimName(claim)].filter(Boolean).join(' · ');
  };
  return (
    <PickField
      id="obligation"
      label={t('arbitrator:whichStep')}
      options={among.map((owed) => ({ value: owed.id, label: label(owed) }))}
      value={value}
      onChange={onChange}
    />
  );
}
