import type { DisputeFilter } from '@redress/shared/statistics/filter';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { filterOf, narrowed, type Narrowing } from './narrowing.ts';

const route = getRouteApi('/regulator');

/** What the address narrows to, and how to change it. */
export function useNarrowing() {
  const narrowing: Narrowing = route.useSearch();
  const navigate = useNavigate();
  return {
    narrowing,
    filter: filterOf(narrowing),
    change: (change: Partial<DisputeFilter>) =>
      void navigate({ to: '.', search: narrowed(narrowing, change), replace: true, resetScroll: false }),
    reset: () => void navigate({ to: '.', search: {}, replace: true, resetScroll: false }),
  };
}
