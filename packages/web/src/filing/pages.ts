import { hasChoice, type FilingDraft, type FilingOrder } from './draft.ts';

export const STEPS = ['items', 'what', 'wish', 'proof', 'check'] as const;
export type Step = (typeof STEPS)[number];

/** One question on one screen; `claim` counts from 0 where each item has a page of its own. */
export interface Page {
  id: string;
  step: Step;
  claim: number;
}

export function pagesOf(draft: FilingDraft, order: FilingOrder): Page[] {
  const perClaim = (step: Step) => draft.claims.map((_, claim) => ({ id: `${step}-${claim + 1}`, step, claim }));
  const single = (step: Step): Page => ({ id: step, step, claim: 0 });
  return [
    ...(hasChoice(order) ? [single('items')] : []),
    ...perClaim('what'),
    ...perClaim('wish'),
    single('proof'),
    single('check'),
  ];
}

/** "Step 2 of 5": pages of several items share their step. */
export function stepNumber(page: Page, order: FilingOrder): { step: number; steps: number } {
  const steps = hasChoice(order) ? STEPS : STEPS.slice(1);
  return { step: steps.indexOf(page.step) + 1, steps: steps.length };
}

/** The wished page, or the first before it that still has a problem: nobody gets ahead of an answer. */
export function reachablePage(pages: readonly Page[], wished: string, isFine: (page: Page) => boolean): Page {
  const index = pages.findIndex(({ id }) => id === wished);
  const before = pages.slice(0, Math.max(index, 0));
  return before.find((page) => !isFine(page)) ?? pages[Math.max(index, 0)]!;
}

export function pageAfter(pages: readonly Page[], page: Page): Page | null {
  return pages[pages.findIndex(({ id }) => id === page.id) + 1] ?? null;
}

export function pageBefore(pages: readonly Page[], page: Page): Page | null {
  return pages[pages.findIndex(({ id }) => id === page.id) - 1] ?? null;
}
