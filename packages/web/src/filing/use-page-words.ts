import { useTranslation } from 'react-i18next';
import type { Filing } from './filing.ts';
import type { Page } from './pages.ts';
import { useFilingWords } from './use-filing-words.ts';
import { suggestedKinds } from './use-proofs.ts';

/** The question of a page, what stands under it, and the word on its button. */
export function usePageWords({ order, draft, pack }: Filing, page: Page) {
  const { t: say } = useTranslation('dispute');
  const { t, titleOf, language } = useFilingWords(order);
  const count = draft.claims.length;
  const item = titleOf(draft.claims[page.claim]?.item ?? null);
  const about = count > 1 ? t('filing.itemOf', { item, index: page.claim + 1, count }) : item;
  const kinds = suggestedKinds(draft, pack).map((kind) => say(`evidenceKinds.${kind}`));
  const leads = {
    items: t('items.lead'),
    what: about,
    wish: about,
    proof: t('proof.lead', { kinds: new Intl.ListFormat(language, { type: 'disjunction' }).format(kinds) }),
    check: null,
  };
  const buttons = {
    proof: draft.proofs.length === 0 ? t('proof.skip') : null,
    check: t('check.send'),
    items: null,
    what: null,
    wish: null,
  };
  return { title: t(`${page.step}.title`), lead: leads[page.step], next: buttons[page.step] };
}
