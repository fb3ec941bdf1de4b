import { canonicalJson } from '@redress/shared/canonical-json';
import type { Dispute } from '@redress/shared/dispute/dispute';
import { evolve } from '@redress/shared/dispute/evolve';
import type { Tables } from '../db/tables.ts';
import { commitment, FIRST_HASH, hashOf, unseal } from '../disputes/chain.ts';

export interface Kept {
  row: Pick<Tables['dispute']['$inferSelect'], 'id' | 'version' | 'lastHash' | 'snapshot'>;
  /** In order of seq, none above the row's version. */
  facts: Tables['disputeFact']['$inferSelect'][];
  texts: Tables['disputeText']['$inferSelect'][];
}

/** Why what is kept of a dispute cannot be what was written; null where every link, word and the fold agree. */
export function faultOf({ row, facts, texts }: Kept): string | null {
  let hash = FIRST_HASH;
  let dispute: Dispute | null = null;
  for (const [index, fact] of facts.entries()) {
    const link = { ...fact, body: fact.body as Record<string, unknown> };
    const words = texts.filter((text) => text.seq === fact.seq);
    if (fact.seq !== index + 1) return `fact ${index + 1} is missing`;
    if (fact.previousHash !== hash) return `fact ${fact.seq} does not follow the one before it`;
    if (hashOf(row.id, link) !== fact.hash) return `fact ${fact.seq} was changed`;
    const committed = link.body['commitments'] as Record<string, string> | undefined;
    const other = words.find((text) => committed?.[text.key] !== commitment(text.salt, text.body));
    if (other) return `the text ${other.key} of fact ${fact.seq} was changed`;
    hash = fact.hash;
    dispute = evolve(dispute, unseal(link, new Map(words.map(({ key, body }) => [key, body]))));
  }
  if (facts.length !== row.version) return `fact ${facts.length + 1} is missing`;
  if (hash !== row.lastHash) return 'its row does not know the last fact';
  if (canonicalJson(dispute) !== canonicalJson(row.snapshot)) return 'its row is not what its facts make of it';
  return null;
}
