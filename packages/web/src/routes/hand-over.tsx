import { createFileRoute, Link, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../api.ts';
import { forgetEverything } from '../session.ts';
import { PageTitle } from '../shell/page-title.tsx';
import { searchToken } from '../shell/search-token.ts';
import { useSpeech } from '../text/use-speech.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { FormSkeleton } from '../ui/skeletons.tsx';

export const Route = createFileRoute('/hand-over')({ validateSearch: searchToken, component: HandOver });

const asked = new Map<string, Promise<{ orderId: string }>>();

/** A link is good for one visit, and a page may be drawn twice. */
function redeemOnce(token: string): Promise<{ orderId: string }> {
  const known = asked.get(token) ?? client.orders.redeemHandOver.mutate({ token });
  asked.set(token, known);
  return known;
}

/** The shop's link: who comes by it is signed in and goes straight to the questions about the order. */
function HandOver() {
  const { t } = useTranslation('buyer');
  const { token = '' } = Route.useSearch();
  const router = useRouter();
  const { sentence } = useSpeech();
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    redeemOnce(token).then(async ({ orderId }) => {
      forgetEverything();
      await router.invalidate();
      await router.navigate({ to: '/buyer/file/$orderId', params: { orderId }, replace: true });
    }, setFailure);
  }, [router, token]);
  return (
    <>
      <PageTitle title={t('handOver.title')} wrong={failure !== null} />
      {failure === null ? (
        <FormSkeleton />
      ) : (
        <EmptyState title={t('handOver.failed')} action={<Link to="/buyer">{t('handOver.mine')}</Link>}>
          {sentence(failure)}
        </EmptyState>
      )}
    </>
  );
}
