import { EVIDENCE_KINDS, type EvidenceKind } from '@redress/shared/vocabulary/evidence-kind';
import { categoryRule } from '@redress/shared/policy/look-up';
import type { Pack } from '@redress/shared/policy/pack';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { z } from 'zod';
import { client } from '../api.ts';
import { fileSender } from '../send-file.ts';
import { useUploads, type Send } from '../ui/use-uploads.ts';
import type { Change } from './change.ts';
import type { FilingDraft } from './draft.ts';

const Arrived = z.object({ id: z.uuid(), name: z.string(), size: z.number() });
type Arrived = z.infer<typeof Arrived>;

const upload = fileSender('/evidence', (answer) => Arrived.parse(answer));

/** Files on their way; once arrived they belong to the draft, and with it to every device. */
export function useProofs(change: (change: Change) => void, kind: EvidenceKind, reasonOf: (error: unknown) => string) {
  const send = useMemo<Send<Arrived>>(
    () => async (file, options) => {
      const { id, name, size } = await upload(file, options);
      change({ type: 'proofAdded', proof: { id, name, size, kind, item: null } });
      return { id, name, size };
    },
    [change, kind],
  );
  const { uploads, add, remove, retry } = useUploads(send, useStable(reasonOf));
  const onWay = uploads.filter(({ state }) => state !== 'sent');
  /** Why nobody should go on yet. */
  const stop = onWay.length === 0 ? null : onWay.every(({ state }) => state === 'failed') ? 'failed' : 'sending';
  const discard = (id: string) => {
    change({ type: 'proofRemoved', id });
    // What cannot be taken back now is swept away by the server in a while.
    client.evidence.discard.mutate({ fileId: id }).catch(() => undefined);
  };
  return { onWay, stop, add, remove, retry, discard } as const;
}

/** The same function for ever that calls the newest one. */
function useStable<Arg, Answer>(newest: (arg: Arg) => Answer): (arg: Arg) => Answer {
  const latest = useRef(newest);
  useEffect(() => {
    latest.current = newest;
  });
  return useCallback((arg) => latest.current(arg), []);
}

/** What usually decides such cases, as the pack knows it; for all claims together. */
export function suggestedKinds(draft: FilingDraft, pack: Pack): EvidenceKind[] {
  const wanted = draft.claims.flatMap(({ reason }) =>
    reason === null ? [] : (categoryRule(pack, reason)?.complainantEvidence ?? []),
  );
  return EVIDENCE_KINDS.filter((kind) => wanted.includes(kind));
}

/** What a file most likely is: a photo, unless the category asks for papers only. */
export function likelyKind(suggested: readonly EvidenceKind[]): EvidenceKind {
  return suggested.includes('photo') ? 'photo' : (suggested[0] ?? 'photo');
}
