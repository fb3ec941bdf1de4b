import type { Dispute } from './dispute.ts';
import { foldCaused } from './evolve/caused.ts';
import { foldAppealing } from './evolve/appealing.ts';
import { foldAnswering } from './evolve/answering.ts';
import { foldEnding } from './evolve/ending.ts';
import { born } from './evolve/filing.ts';
import { foldHearing } from './evolve/hearing.ts';
import type { Fact } from './facts.ts';

/** Folds one fact; never refuses and decides nothing. */
export function evolve(dispute: Dispute | null, fact: Fact): Dispute {
  if (fact.type === 'filed' || fact.type === 'recorded') return foldCaused(born(fact), fact);
  if (!dispute) throw new Error(`a history cannot begin with ${fact.type}`);
  const next: Dispute = { ...dispute, seq: dispute.seq + 1 };
  return foldCaused(foldSaying(next, fact), fact);
}

export function replay(facts: readonly Fact[]): Dispute {
  let dispute: Dispute | null = null;
  for (const fact of facts) dispute = evolve(dispute, fact);
  if (!dispute) throw new Error('an empty history has no dispute');
  return dispute;
}

function foldSaying(dispute: Dispute, fact: Fact): Dispute {
  return foldAnswering(foldHearing(foldAppealing(foldEnding(dispute, fact), fact), fact), fact);
}
