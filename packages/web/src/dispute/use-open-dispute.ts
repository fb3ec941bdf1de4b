import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSubscription } from '@trpc/tanstack-react-query';
import { trpc } from '../api.ts';

/** A dispute as it stands now: whatever happens in it is fetched at once, also after a cut. */
export function useOpenDispute(disputeId: string) {
  const cache = useQueryClient();
  const options = trpc.disputes.get.queryOptions({ disputeId });
  const dispute = useQuery(options);
  const pack = useQuery(trpc.policies.current.queryOptions(undefined, { staleTime: Infinity }));
  useSubscription(
    trpc.disputes.onFact.subscriptionOptions(
      { disputeId },
      { enabled: dispute.isSuccess, onData: () => void cache.invalidateQueries({ queryKey: options.queryKey }) },
    ),
  );
  return { dispute, pack };
}
