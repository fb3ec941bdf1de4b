import { remedyRule } from '@redress/shared/policy/look-up';
import type { Pack } from '@redress/shared/policy/pack';
import type { ClaimDraft, FilingOrder } from './draft.ts';
import { useFilingWords } from './use-filing-words.ts';
import { payMinorOf } from './wish.ts';

/** "Partial refund: ¥40.00", with what becomes of the goods under it. */
export function useWishWords(order: FilingOrder, pack: Pack) {
  const { t, language, money } = useFilingWords(order);
  return (claim: ClaimDraft): string => {
    if (!claim.remedy) return '';
    const name = remedyRule(pack, claim.remedy)?.texts[language] ?? '';
    const payMinor = payMinorOf(claim, order, pack) ?? 0;
    const asked = payMinor > 0 ? t('check.sum', { remedy: name, amount: money(payMinor) }) : name;
    return claim.goods && claim.goods !== 'none' ? `${asked}\n${t(`goods.${claim.goods}`)}` : asked;
  };
}
