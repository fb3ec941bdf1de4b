import type { FileInput } from '@redress/shared/dispute/contract';
import type { EvidenceInput } from '@redress/shared/dispute/commands/parts';
import { LIMITS } from '@redress/shared/limits';
import type { Pack } from '@redress/shared/policy/pack';
import type { ClaimDraft, FilingDraft, FilingOrder, Proof } from './draft.ts';
import { payMinorOf } from './wish.ts';

/** The draft as the one complaint it is sent as. Throws while a page still has problems: the wizard asks them first. */
export function composeFiling(draft: FilingDraft, order: FilingOrder, pack: Pack): FileInput {
  return {
    key: draft.key,
    orderId: order.id,
    claims: draft.claims.map((claim) => composeClaim(claim, order, pack)),
    evidence: composeEvidence(draft),
  };
}

function composeClaim(claim: ClaimDraft, order: FilingOrder, pack: Pack): FileInput['claims'][number] {
  const { item, quantity, reason, statement, remedy, goods } = claim;
  const payMinor = payMinorOf(claim, order, pack);
  if (!reason || !remedy || !goods || payMinor === null) throw new Error('the complaint is not complete');
  return { item, quantity, reason, asked: { remedy, payMinor, goods }, statement };
}

/** Files of one kind about the same items are one piece; the note stands with the first. */
function composeEvidence({ claims, proofs, note }: FilingDraft): EvidenceInput[] {
  const pieces = Map.groupBy(proofs, ({ kind, item }) => `${kind} ${item ?? ''}`);
  return [...pieces.values()]
    .flatMap((files) => inLots(files, LIMITS.filesPerEvidence))
    .map((files, index) => ({
      kind: files[0]!.kind,
      claims: claimsAbout(claims, files[0]!.item),
      files: files.map(({ id }) => id),
      note: index === 0 ? note : '',
    }));
}

/** Claims are numbered as they are sent: c1, c2 … */
function claimsAbout(claims: readonly ClaimDraft[], item: Proof['item']): string[] {
  const ids = claims.map((claim, index) => ({ id: `c${index + 1}`, item: claim.item }));
  const about = ids.filter((claim) => item === null || claim.item === item);
  return (about.length > 0 ? about : ids).map(({ id }) => id);
}

function inLots<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, lot) => all.slice(lot * size, (lot + 1) * size));
}
