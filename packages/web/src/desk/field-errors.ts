import { createContext, useContext } from 'react';
import type { FieldProblem } from '../ui/error-summary.tsx';

/** The problems of the form around, so that each field finds its own. */
export const FieldErrors = createContext<readonly FieldProblem[]>([]);

export function useFieldError(id: string): string | undefined {
  return useContext(FieldErrors).find(({ field }) => field === id)?.message;
}
