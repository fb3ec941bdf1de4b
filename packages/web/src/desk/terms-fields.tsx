import { capMinor } from '@redress/shared/dispute/claims';
import type { Claim } from '@redress/shared/dispute/dispute';
import type { Terms } from '@redress/shared/dispute/terms';
import { goodsChoices, remedyRule } from '@redress/shared/policy/look-up';
import type { Goods, Remedy } from '@redress/shared/vocabulary/remedy';
import { useTranslation } from 'react-i18next';
import { useDispute } from '../dispute/dispute-context.tsx';
import { moneyText } from '../text/money.ts';
import { useLanguage } from '../text/use-language.ts';
import { AmountField } from './amount-field.tsx';
import { PickField } from './pick-field.tsx';

/** Terms as far as they are chosen. */
export interface TermsDraft {
  remedy: Remedy | undefined;
  payMinor: number;
  goods: Goods | undefined;
}

interface TermsFieldsProps {
  /** The path of the terms in the command. */
  id: string;
  claim: Claim;
  value: TermsDraft;
  onChange: (terms: TermsDraft) => void;
}

/** Remedy, goods and sum for one claim, as the rules allow them. */
export function TermsFields({ id, claim, value, onChange }: TermsFieldsProps) {
  const { t } = useTranslation(['arbitrator', 'dispute']);
  const language = useLanguage();
  const { detail, pack } = useDispute();
  const { currency } = detail.dispute;
  const { remedy, goods, payMinor } = value;
  const money = remedy ? remedyRule(pack, remedy)?.money : 'none';
  const limitMinor = remedy
    ? capMinor(detail.dispute, claim, { remedy, payMinor, goods: goods ?? 'none' } satisfies Terms, {
        rules: pack,
        procedure: pack,
      })
    : 0;
  return (
    <>
      <PickField
        id={`${id}.remedy`}
        label={t('arbitrator:remedy')}
        options={pack.remedies.map(({ code }) => ({ value: code, label: t(`dispute:remedies.${code}`) }))}
        value={remedy ?? null}
        onChange={(chosen) => onChange({ remedy: chosen, goods: undefined, payMinor: 0 })}
      />
      {remedy ? (
        <PickField
          id={`${id}.goods`}
          label={t('arbitrator:goods')}
          options={goodsChoices(pack, claim.reason, remedy).map((code) => ({
            value: code,
            label: t(`dispute:goods.${code}`),
          }))}
          value={goods ?? null}
          onChange={(chosen) => onChange({ ...value, goods: chosen })}
        />
      ) : null}
      {money === 'none' ? null : (
        <AmountField
          id={`${id}.payMinor`}
          label={t('arbitrator:sum')}
          hint={t('arbitrator:atMost', { limit: moneyText({ amountMinor: limitMinor, currency }, language) })}
          currency={currency}
          value={payMinor}
          onChange={(amountMinor) => onChange({ ...value, payMinor: amountMinor })}
        />
      )}
    </>
  );
}
