import type { Receipt } from '@redress/shared/dispute/contract';
import type { Pack } from '@redress/shared/policy/pack';
import { useEffect, useState } from 'react';
import type { FieldProblem } from '../ui/error-summary.tsx';
import { filingSubject, freshDraft, isBegun, type FilingDraft } from './draft.ts';
import type { Filing, WizardOrder } from './filing.ts';
import { pagesOf } from './pages.ts';
import type { Problem } from './problems.ts';
import { useDraft } from './use-draft.ts';
import { usePath } from './use-path.ts';
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

/** The draft, the path through its pages and its sending, joined. */
export function useWizard(props: WizardProps, problemWords: (found: readonly Problem[]) => FieldProblem[]) {
  const { order, pack, start, goTo, onFiled } = props;
  const { draft, change, saved, flush, forget } = useDraft(start, filingSubject(order.id), props.localKey);
  const [resumed, setResumed] = useState(() => isBegun(start, order));
  const onRefused = (page: string) => goTo(page, 'on');
  const onLost = (id: string) => change({ type: 'proofRemoved', id });
  const sending = useSending({ draft, order, pack, forget, onFiled, onRefused, onLost });
  const onLeave = () => {
    setResumed(false);
    sending.clear();
    flush();
  };
  const wished = props.wished ?? start.page;
  const path = usePath({ order, pack, draft, wished, goTo, problemWords, onLeave, onEnd: sending.send });

  const begun = isBegun(draft, order);
  useEffect(() => {
    if (begun) change({ type: 'pageReached', page: path.page.id });
  }, [begun, change, path.page.id]);

  const beginAnew = () => {
    const fresh = freshDraft(order, crypto.randomUUID(), Date.now());
    change({ type: 'begunAnew', draft: fresh });
    path.move(pagesOf(fresh, order)[0]!.id, 'on');
  };
  const errorOf = (field: string) => path.problems.find((problem) => problem.field === field)?.message ?? null;
  const filing: Filing = { order, pack, draft, change, errorOf };
  return { ...path, filing, saved, resumed, sending, beginAnew };
}
