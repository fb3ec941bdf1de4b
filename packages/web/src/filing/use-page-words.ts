import type { Filing } from './filing.ts';
import type { Page } from './pages.ts';
import { useFilingWords } from './use-filing-words.ts';

/** The question of a page, the item it is about, and the word on its button. */
export function usePageWords({ order, draft }: Filing, page: Page) {
  const { t, titleOf } = useFilingWords(order);
  const count = draft.claims.length;
  const item = titleOf(draft.claims[page.claim]?.item ?? null);
  const named = count > 1 ? t('filing.itemOf', { item, index: page.claim + 1, count }) : item;
  const leads = {
    items: t('items.lead'),
    what: null,
    wish: t('wish.lead'),
    proof: t('proof.lead'),
    check: null,
  };
  const buttons = {
    proof: draft.proofs.length === 0 ? t('proof.skip') : null,
    check: t('check.send'),
    items: null,
    what: null,
    wish: null,
  };
  const about = page.step === 'what' || page.step === 'wish' ? named : null;
  return { title: t(`${page.step}.title`), about, lead: leads[page.step], next: buttons[page.step] };
}
