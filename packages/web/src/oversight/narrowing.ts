import { DisputeFilter } from '@redress/shared/statistics/filter';

type Chosen<Facets> = { [Facet in keyof Facets]?: NonNullable<Facets[Facet]> };
/** What the address says: only the facets that narrow. */
export type Narrowing = Chosen<DisputeFilter>;

/** Each facet is read by itself: an address that somebody mangled still shows what is right in it. */
export function narrowingOf(search: Record<string, unknown>): Narrowing {
  const read = Object.entries(DisputeFilter.shape).flatMap(([facet, schema]) => {
    const value = schema.safeParse(search[facet] ?? undefined);
    return search[facet] !== undefined && value.success && value.data !== null ? [[facet, value.data]] : [];
  });
  return Object.fromEntries(read) as Narrowing;
}

export function filterOf(narrowing: Narrowing): DisputeFilter {
  return DisputeFilter.parse(narrowing);
}

/** With these facets set, and those that are null open again. */
export function narrowed(narrowing: Narrowing, change: Partial<DisputeFilter>): Narrowing {
  return narrowingOf({ ...narrowing, ...change });
}

/** Where the same disputes lie as a file. */
export function csvAddress(filter: DisputeFilter): string {
  const facets = Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== null);
  return `/statistics/disputes.csv?${new URLSearchParams(facets)}`;
}
