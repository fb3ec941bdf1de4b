import type { Obligation } from '@redress/shared/dispute/obligation';
import { useState } from 'react';
import { useDispute } from '../dispute/dispute-context.tsx';

/** Which of the steps a form is about: the one it was opened for, the only one, or the one chosen. */
export function useObligation(target: string | undefined, fits: (owed: Obligation) => boolean) {
  const { dispute } = useDispute().detail;
  const among = dispute.obligations.filter((owed) => (target === undefined ? fits(owed) : owed.id === target));
  const [chosen, setChosen] = useState<string | null>(null);
  const id = among.length === 1 ? among[0]!.id : chosen;
  return {
    obligation: id ?? undefined,
    owed: among.find((one) => one.id === id),
    field: { among, value: id, onChange: setChosen },
  };
}
