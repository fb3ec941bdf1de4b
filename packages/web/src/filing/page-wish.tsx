import { remedyRule } from '@redress/shared/policy/look-up';
import type { Reason } from '@redress/shared/vocabulary/reason';
import type { Remedy } from '@redress/shared/vocabulary/remedy';
import { useRef } from 'react';
import { ChoiceList } from '../ui/choice-list.tsx';
import { AmountQuestion } from './amount-question.tsx';
import { ChosenLine } from './chosen-line.tsx';
import type { ClaimPage } from './filing.ts';
import folding from './folding-choice.module.css';
import { RemedyChoice } from './remedy-choice.tsx';
import { useFilingWords } from './use-filing-words.ts';
import { useFolding } from './use-folding.ts';
import { useWishWords } from './use-wish-words.ts';
import { asksAmount, goodsAsked, withRemedy } from './wish.ts';

/** Step 3: what would settle it, and only what that leaves open: the sum, the goods. */
export function PageWish(page: ClaimPage) {
  const { claim, order, pack, change, errorOf } = page;
  const { item, reason, remedy } = claim;
  const { t, language } = useFilingWords(order);
  const wishWords = useWishWords(order, pack);
  const amount = useRef<HTMLInputElement>(null);
  const asksMore = (picked: Remedy) =>
    reason !== null && (asksAmount(pack, picked) || goodsAsked(pack, reason, picked).length > 1);
  const { folded, unfold, chosen, watch } = useFolding(remedy !== null, amount);
  if (reason === null) return null;
  const choose = (picked: Remedy) => {
    change({ type: 'claimChanged', item, part: withRemedy(reason, picked, pack) });
    chosen();
  };
  return (
    <div className={folding.page} {...watch}>
      {folded && remedy && asksMore(remedy) ? (
        <ChosenLine label={t('wish.chosen')} onChange={unfold}>
          {asksAmount(pack, remedy) ? remedyRule(pack, remedy)?.texts[language] : wishWords({ ...claim, goods: null })}
        </ChosenLine>
      ) : (
        <RemedyChoice page={page} reason={reason} onChange={choose} error={errorOf('remedy')} />
      )}
      {remedy && asksAmount(pack, remedy) ? <AmountQuestion ref={amount} page={page} remedy={remedy} /> : null}
      {remedy ? <GoodsQuestion page={page} reason={reason} remedy={remedy} /> : null}
    </div>
  );
}

interface GoodsQuestionProps {
  page: ClaimPage;
  reason: Reason;
  remedy: Remedy;
}

/** Not asked where only one answer is possible. */
function GoodsQuestion({ page: { claim, order, pack, change }, reason, remedy }: GoodsQuestionProps) {
  const { t } = useFilingWords(order);
  const asked = goodsAsked(pack, reason, remedy);
  if (asked.length < 2) return null;
  return (
    <ChoiceList
      id="goods"
      label={t('wish.goods')}
      choices={asked.map((value) => ({ value, label: t(`goods.${value}`) }))}
      value={claim.goods}
      onChange={(goods) => change({ type: 'claimChanged', item: claim.item, part: { goods } })}
    />
  );
}
