import type { InputWrapperProps } from '@mantine/core';
import { createContext, useContext } from 'react';
import type { FieldProblem } from '../ui/error-summary.tsx';

/** The problems of the form around, so that each field finds its own. */
export const FieldErrors = createContext<readonly FieldProblem[]>([]);

export function useFieldError(id: string): string | null {
  return useContext(FieldErrors).find(({ field }) => field === id)?.message ?? null;
}

// Above the box, where no keyboard of a phone covers what is wrong.
const inputWrapperOrder: NonNullable<InputWrapperProps['inputWrapperOrder']> = [
  'label',
  'description',
  'error',
  'input',
];

/** What every field has in common. */
export function useField(id: string) {
  return { id, error: useFieldError(id), inputWrapperOrder } as const;
}
