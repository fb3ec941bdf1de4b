import { capMinor } from '@redress/shared/dispute/claims';
import type { Claim } from '@redress/shared/dispute/dispute';
import type { Terms } from '@redress/shared/dispute/terms';
import { goodsChoices } from '@redress/shared/policy/look-up';
import { useTranslation } from 'react-i18next';
import { useDispute } from '../dispute/dispute-context.tsx';
import { TermsFields, type TermsDraft } from '../fields/terms-fields.tsx';

interface StaffTermsProps {
  id: string;
  claim: Claim;
  value: TermsDraft;
  onChange: (terms: TermsDraft) => void;
}

/** Whatever was settled or decided elsewhere, with nothing chosen beforehand. */
export function StaffTerms({ id, claim, value, onChange }: StaffTermsProps) {
  const { t } = useTranslation('arbitrator');
  const { detail, pack } = useDispute();
  const { remedy, payMinor } = value;
  const rules = { rules: pack, procedure: pack };
  const cap = remedy ? capMinor(detail.dispute, claim, { remedy, payMinor, goods: 'none' }, rules) : 0;
  const change = (part: Partial<Terms>) =>
    onChange(part.remedy ? { remedy: part.remedy, payMinor: 0, goods: null } : { ...value, ...part });
  return (
    <TermsFields
      id={id}
      labels={{ remedy: t('remedy'), sum: t('sum'), goods: t('goods') }}
      terms={value}
      remedies={pack.remedies.map(({ code }) => code)}
      goods={remedy ? goodsChoices(pack, claim.reason, remedy) : []}
      capMinor={cap}
      onChange={change}
    />
  );
}
