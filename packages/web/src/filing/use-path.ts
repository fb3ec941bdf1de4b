import type { Pack } from '@redress/shared/policy/pack';
import { useState } from 'react';
import type { FieldProblem } from '../ui/error-summary.tsx';
import type { FilingDraft } from './draft.ts';
import type { WizardOrder } from './filing.ts';
import { pageAfter, pageBefore, pagesOf, reachablePage, type Page } from './pages.ts';
import { problemsOf, type Problem } from './problems.ts';

interface Path {
  order: WizardOrder;
  pack: Pack;
  draft: FilingDraft;
  /** The page somebody asked for. */
  wished: string;
  goTo: (page: string, way: 'on' | 'back') => void;
  problemWords: (found: readonly Problem[]) => FieldProblem[];
  /** Before another page is shown. */
  onLeave: () => void;
  /** After the last page. */
  onEnd: () => void;
}

const none: readonly FieldProblem[] = [];

/** Which page is shown, what is wrong on it, and the ways on and back. */
export function usePath({ order, pack, draft, wished, goTo, problemWords, onLeave, onEnd }: Path) {
  const [wrong, setWrong] = useState({ page: '', problems: none });
  const [returning, setReturning] = useState(false);
  const pages = pagesOf(draft, order);
  const problemsOn = (one: Page) => problemsOf(one, draft, order, pack);
  const isFine = (one: Page) => problemsOn(one).length === 0;
  const page = reachablePage(pages, wished, isFine);

  const move = (to: string, way: 'on' | 'back') => {
    setWrong({ page: '', problems: none });
    onLeave();
    goTo(to, way);
  };
  const next = () => {
    const found = problemsOn(page);
    if (found.length > 0) return setWrong({ page: page.id, problems: problemWords(found) });
    setReturning(false);
    const after = returning ? reachablePage(pages, 'check', isFine) : pageAfter(pages, page);
    return after ? move(after.id, 'on') : onEnd();
  };
  /** Who changes one answer of the letter comes back to the letter, unless the change opened a question. */
  const changePage = (id: string) => {
    setReturning(true);
    move(id, 'on');
  };
  const before = pageBefore(pages, page);
  const back = before ? () => move(before.id, 'back') : null;
  return { page, problems: wrong.page === page.id ? wrong.problems : none, move, next, back, changePage };
}
