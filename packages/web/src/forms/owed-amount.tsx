import { useDispute } from '../dispute/dispute-context.tsx';
import { MoneyText } from '../ui/money-text.tsx';

/** The sum of one obligation, large: it is what the question is about. */
export function OwedAmount({ obligation }: { obligation: string | undefined }) {
  const { dispute } = useDispute().detail;
  const owed = dispute.obligations.find(({ id }) => id === obligation);
  return owed ? <MoneyText amountMinor={owed.amountMinor} currency={dispute.currency} strong /> : null;
}
