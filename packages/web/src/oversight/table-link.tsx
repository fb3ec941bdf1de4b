import type { DisputeFilter } from '@redress/shared/statistics/filter';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { narrowed } from './narrowing.ts';
import { useNarrowing } from './use-narrowing.ts';

interface TableLinkProps {
  /** Narrower than what the page shows already. */
  by: Partial<DisputeFilter>;
  children: ReactNode;
}

/** A number that leads to the disputes it counts. */
export function TableLink({ by, children }: TableLinkProps) {
  const { narrowing } = useNarrowing();
  return (
    <Link to="/regulator/disputes" search={narrowed(narrowing, by)}>
      {children}
    </Link>
  );
}
