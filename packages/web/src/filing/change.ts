import { freshClaim, type ClaimDraft, type FilingDraft, type Proof } from './draft.ts';

export type Change =
  | { type: 'itemChosen'; item: string | null; quantity: number }
  | { type: 'itemLeft'; item: string | null }
  | { type: 'claimChanged'; item: string | null; part: Partial<ClaimDraft> }
  | { type: 'proofAdded'; proof: Proof }
  | { type: 'proofChanged'; id: string; part: Partial<Pick<Proof, 'kind' | 'item'>> }
  | { type: 'proofRemoved'; id: string }
  | { type: 'noteChanged'; note: string }
  | { type: 'pageReached'; page: string }
  | { type: 'begunAnew'; draft: FilingDraft };

/** `at` is when it was answered: of two devices the later word counts. */
export function changed(draft: FilingDraft, change: Change, at: number): FilingDraft {
  return change.type === 'begunAnew' ? change.draft : { ...draft, ...partOf(draft, change), updatedAt: at };
}

function partOf(draft: FilingDraft, change: Exclude<Change, { type: 'begunAnew' }>): Partial<FilingDraft> {
  const { claims, proofs } = draft;
  switch (change.type) {
    case 'itemChosen':
      return { claims: withItem(claims, change.item, change.quantity) };
    case 'itemLeft':
      return { claims: claims.filter(({ item }) => item !== change.item) };
    case 'claimChanged':
      return { claims: claims.map((claim) => (claim.item === change.item ? { ...claim, ...change.part } : claim)) };
    case 'proofAdded':
      return { proofs: [...proofs.filter(({ id }) => id !== change.proof.id), change.proof] };
    case 'proofChanged':
      return { proofs: proofs.map((proof) => (proof.id === change.id ? { ...proof, ...change.part } : proof)) };
    case 'proofRemoved':
      return { proofs: proofs.filter(({ id }) => id !== change.id) };
    case 'noteChanged':
      return { note: change.note };
    case 'pageReached':
      return { page: change.page };
  }
}

/** The whole order and single items exclude each other: nothing is claimed twice. */
function withItem(claims: readonly ClaimDraft[], item: string | null, quantity: number): ClaimDraft[] {
  const known = claims.find((claim) => claim.item === item);
  const claim = known ? { ...known, quantity } : freshClaim(item, quantity);
  if (item === null) return [claim];
  if (known) return claims.map((one) => (one === known ? claim : one));
  return [...claims.filter((one) => one.item !== null), claim];
}
