import type { Receipt } from '@redress/shared/dispute/contract';
import type { Pack } from '@redress/shared/policy/pack';
import { useMutation } from '@tanstack/react-query';
import { queryClient, trpc } from '../api.ts';
import { fieldFailuresOf, refusalOf } from '../text/failure.ts';
import { composeFiling } from './compose.ts';
import type { FilingDraft, FilingOrder } from './draft.ts';
import { refusedPage } from './refused-page.ts';

interface Sending {
  draft: FilingDraft;
  order: FilingOrder;
  pack: Pack;
  forget: () => Promise<void>;
  onFiled: (receipt: Receipt) => void;
  /** The page whose answer was refused. */
  onRefused: (page: string) => void;
  /** A file that waited too long is not there any more. */
  onLost: (file: string) => void;
}

/** Sends the draft under its one key: a second tap, a cut or a second device get the same dispute. */
export function useSending({ draft, order, pack, forget, onFiled, onRefused, onLost }: Sending) {
  const { mutate, isPending, isPaused, error, reset } = useMutation(
    trpc.disputes.file.mutationOptions({
      onSuccess: async (receipt) => {
        // It is filed; whether the draft goes now or when it is next met changes nothing.
        await forget().catch(() => undefined);
        void queryClient.invalidateQueries();
        onFiled(receipt);
      },
      onError: (failure) => {
        const refusal = refusalOf(failure);
        if (refusal?.refusal === 'noSuchFile') onLost(refusal.file);
        const page = refusedPage(refusal, fieldFailuresOf(failure), draft);
        if (page !== null) onRefused(page);
      },
    }),
  );
  const send = () => {
    if (!isPending) mutate(composeFiling(draft, order, pack));
  };
  /** Paused: no connection; it is sent by itself when there is one. */
  return { send, clear: reset, error, busy: isPending && !isPaused, paused: isPaused };
}
