import { capMinor } from '@redress/shared/dispute/claims';
import type { Claim } from '@redress/shared/dispute/dispute';
import type { Terms } from '@redress/shared/dispute/terms';
import { categoryRule, goodsChoices, remedyRule } from '@redress/shared/policy/look-up';
import type { Pack } from '@redress/shared/policy/pack';
import type { Reason } from '@redress/shared/vocabulary/reason';
import type { Remedy } from '@redress/shared/vocabulary/remedy';
import { useTranslation } from 'react-i18next';
import { useDispute } from '../dispute/dispute-context.tsx';
import { ChoiceField } from './choice-field.tsx';
import styles from './command-dialog.module.css';
import { MoneyField } from './money-field.tsx';

interface TermsFieldsProps {
  /** Where in the command: "terms", "answers.0.terms". */
  id: string;
  claim: Claim;
  reason: Reason;
  terms: Terms;
  errorOf: (field: string) => string | null;
  onChange: (terms: Terms) => void;
}

/** What would be done for a claim, within what its reason and the money paid allow. */
export function TermsFields({ id, claim, reason, terms, errorOf, onChange }: TermsFieldsProps) {
  const { t } = useTranslation(['forms', 'dispute']);
  const { detail, pack } = useDispute();
  const remedies = categoryRule(pack, reason)?.remedies ?? [terms.remedy];
  const goods = goodsChoices(pack, reason, terms.remedy);
  const cap = capMinor(detail.dispute, claim, terms, { rules: pack, procedure: pack });
  return (
    <div className={styles.fields}>
      <ChoiceField
        id={`${id}.remedy`}
        label={t('forms:terms.remedy')}
        value={terms.remedy}
        options={remedies.map((value) => ({ value, label: t(`dispute:remedies.${value}`) }))}
        error={errorOf(`${id}.remedy`)}
        onChange={(remedy) => onChange(fitting(pack, reason, { ...terms, remedy }))}
      />
      {paysMoney(pack, terms.remedy) ? (
        <MoneyField
          id={`${id}.payMinor`}
          label={t('forms:terms.amount')}
          currency={detail.dispute.currency}
          amountMinor={terms.payMinor}
          capMinor={cap}
          error={errorOf(`${id}.payMinor`)}
          onChange={(payMinor) => onChange(namedByAmount(pack, reason, { ...terms, payMinor }, cap))}
        />
      ) : null}
      {goods.length > 1 ? (
        <ChoiceField
          id={`${id}.goods`}
          label={t('forms:terms.goods')}
          value={terms.goods}
          options={goods.map((value) => ({ value, label: t(`dispute:goods.${value}`) }))}
          error={errorOf(`${id}.goods`)}
          onChange={(choice) => onChange({ ...terms, goods: choice })}
        />
      ) : null}
    </div>
  );
}

export function paysMoney(pack: Pack, remedy: Remedy): boolean {
  return (remedyRule(pack, remedy)?.money ?? 'none') !== 'none';
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
