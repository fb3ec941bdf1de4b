import type { Side } from '../../actor.ts';
import type { Refusal } from '../../refusal.ts';
import { LIMITS } from '../../limits.ts';
import type { EvidenceInput } from '../commands/parts.ts';
import type { Dispute } from '../dispute.ts';
import type { NewEvidence } from '../facts/filing.ts';

/** Evidence as a fact carries it: numbered on from what the dispute has. */
export function collect(
  dispute: Dispute | null,
  by: Side | 'staff',
  evidence: readonly EvidenceInput[],
): NewEvidence[] {
  const taken = dispute?.evidence.length ?? 0;
  return evidence.map(({ kind, claims, files }, index) => ({ id: `e${taken + index + 1}`, by, kind, claims, files }));
}

/** The notes to the same pieces, as prose: `note:e3`. */
export function notesOf(dispute: Dispute | null, evidence: readonly EvidenceInput[]): Record<string, string> {
  const taken = dispute?.evidence.length ?? 0;
  return Object.fromEntries(evidence.map((piece, index) => [`note:e${taken + index + 1}`, piece.note]));
}

export function tooMuchEvidence(dispute: Dispute, by: Side, more: number): Refusal | null {
  const has = dispute.evidence.filter((piece) => piece.by === by).length;
  const limit = LIMITS.evidencePerSide;
  return has + more > limit ? { refusal: 'tooMany', what: 'evidence', limit } : null;
}
