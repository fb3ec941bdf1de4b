import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { refusalOf } from '../text/failure.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { Lost } from './lost.tsx';

/** When what a page needs could not be fetched. */
export function PageFailed({ error }: ErrorComponentProps) {
  const router = useRouter();
  if (refusalOf(error)?.refusal === 'notFound') return <Lost />;
  return <ErrorState error={error} onRetry={() => void router.invalidate()} />;
}
