import { capMinor } from '@redress/shared/dispute/claims';
import type { Claim } from '@redress/shared/dispute/dispute';
import type { Terms } from '@redress/shared/dispute/terms';
import { categoryRule, goodsChoices } from '@redress/shared/policy/look-up';
import type { Pack } from '@redress/shared/policy/pack';
import type { Reason } from '@redress/shared/vocabulary/reason';
import { useTranslation } from 'react-i18next';
import { useDispute } from '../dispute/dispute-context.tsx';
import { paysMoney, TermsFields } from '../fields/terms-fields.tsx';
import styles from './command-dialog.module.css';

interface PartyTermsProps {
  /** Where in the command: "terms", "answers.0.terms". */
  id: string;
  claim: Claim;
  reason: Reason;
  terms: Terms;
  onChange: (terms: Terms) => void;
}

/** What would be done for a claim, within what its reason and the money paid allow. */
export function PartyTerms({ id, claim, reason, terms, onChange }: PartyTermsProps) {
  const { t } = useTranslation('forms');
  const { detail, pack } = useDispute();
  const goods = goodsChoices(pack, reason, terms.remedy);
  const cap = capMinor(detail.dispute, claim, terms, { rules: pack, procedure: pack });
  const change = (part: Partial<Terms>) => {
    const next = fitting(pack, reason, { ...terms, ...part });
    onChange(part.payMinor === undefined ? next : namedByAmount(pack, reason, next, cap));
  };
  return (
    <div className={styles.fields}>
      <TermsFields
        id={id}
        labels={{ remedy: t('terms.remedy'), sum: t('terms.amount'), goods: t('terms.goods') }}
        terms={terms}
        remedies={categoryRule(pack, reason)?.remedies ?? [terms.remedy]}
        goods={goods.length > 1 ? goods : []}
        capMinor={cap}
        onChange={change}
      />
    </div>
  );
}

/** The same terms without what the remedy does not know: money for an apology, a return of a fake. */
export function fitting(pack: Pack, reason: Reason, terms: Terms): Terms {
  const goods = goodsChoices(pack, reason, terms.remedy);
  return {
    ...terms,
    payMinor: paysMoney(pack, terms.remedy) ? terms.payMinor : 0,
    goods: goods.includes(terms.goods) ? terms.goods : (goods[0] ?? 'none'),
  };
}

/** Less than everything is no full refund, where the reason knows the lesser one. */
function namedByAmount(pack: Pack, reason: Reason, terms: Terms, cap: number): Terms {
  const lesser = categoryRule(pack, reason)?.remedies.includes('partialRefund') ?? false;
  if (!lesser || terms.remedy !== 'refund' || terms.payMinor >= cap) return terms;
  return fitting(pack, reason, { ...terms, remedy: 'partialRefund' });
}
