import type { Receipt } from '@redress/shared/dispute/contract';
import type { Pack } from '@redress/shared/policy/pack';
import { useEffect, useState } from 'react';
import type { FieldProblem } from '../ui/error-summary.tsx';
import { freshDraft, isBegun, type FilingDraft } from './draft.ts';
import type { Filing, WizardOrder } from './filing.ts';
import { filingSubject } from './local-draft.ts';
import { pageAfter, pageBefore, pagesOf, reachablePage, type Page } from './pages.ts';
import { problemsOf, type Problem } from './problems.ts';
import { useDraft } from './use-draft.ts';
import { useSending } from './use-sending.ts';

export interface WizardProps {
  order: WizardOrder;
  pack: Pack;
  start: FilingDraft;
  /** Where the draft is kept on this device. */
  localKey: string;
  /** The page the address names. */
  wished: string | undefined;
  goTo: (page: string, way: 'on' | 'back') => void;
  onFiled: (receipt: Receipt) => void;
}

const none: readonly FieldProblem[] = [];

/** Which page is shown, what is wrong on it, and the ways on, back and out. */
export function useWizard(props: WizardProps, problemWords: (found: readonly Problem[]) => FieldProblem[]) {
  const { order, pack, start, wished, goTo } = props;
  const { draft, change, saved, flush, forget } = useDraft(start, filingSubject(order.id), props.localKey);
  const [wrong, setWrong] = useState({ page: '', problems: none });
  const [returning, setReturning] = useState(false);
  const [resumed, setResumed] = useState(() => isBegun(start, order));

  const pages = pagesOf(draft, order);
  const isFine = (page: Page) => problemsOf(page, draft, order, pack).length === 0;
  const page = reachablePage(pages, wished ?? start.page, isFine);
  const sending = useSending({
    draft,
    order,
    pack,
    forget,
    onFiled: props.onFiled,
    onRefused: (id) => goTo(id, 'on'),
    onLost: (id) => change({ type: 'proofRemoved', id }),
  });

  const begun = isBegun(draft, order);
  useEffect(() => {
    if (begun) change({ type: 'pageReached', page: page.id });
  }, [begun, change, page.id]);

  const move = (to: Page | null, way: 'on' | 'back') => {
    setResumed(false);
    setWrong({ page: '', problems: none });
    flush();
    if (to) goTo(to.id, way);
  };
  const next = () => {
    sending.clear();
    const found = problemsOf(page, draft, order, pack);
    if (found.length > 0) return setWrong({ page: page.id, problems: problemWords(found) });
    if (page.step === 'check') return sending.send();
    setReturning(false);
    return move(returning ? reachablePage(pages, 'check', isFine) : pageAfter(pages, page), 'on');
  };
  const changePage = (id: string) => {
    setReturning(true);
    goTo(id, 'on');
  };
  const beginAnew = () => {
    const fresh = freshDraft(order, crypto.randomUUID(), Date.now());
    change({ type: 'begunAnew', draft: fresh });
    move(pagesOf(fresh, order)[0] ?? null, 'on');
  };
  const before = pageBefore(pages, page);
  const problems = wrong.page === page.id ? wrong.problems : none;
  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message ?? null;
  const filing: Filing = { order, pack, draft, change, errorOf };
  const back = before ? () => move(before, 'back') : null;
  return { filing, page, problems, saved, resumed, sending, next, back, changePage, beginAnew };
}
