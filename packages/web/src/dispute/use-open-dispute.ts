import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSubscription } from '@trpc/tanstack-react-query';
import { trpc } from '../api.ts';

/** A dispute as it stands now, with the rules it is pinned to: whatever happens in it is fetched at once, also after a cut. */
export function useOpenDispute(disputeId: string) {
  const cache = useQueryClient();
  const options = trpc.disputes.get.queryOptions({ disputeId });
  const dispute = useQuery(options);
  const pinned = dispute.data?.dispute.pins.rules ?? skipToken;
  const pack = useQuery(trpc.policies.get.queryOptions(pinned, { staleTime: Infinity }));
  useSubscription(
    trpc.disputes.onFact.subscriptionOptions(
      { disputeId },
      { enabled: dispute.isSuccess, onData: () => void cache.invalidateQueries({ queryKey: options.queryKey }) },
    ),
  );
  return { dispute, pack };
}
