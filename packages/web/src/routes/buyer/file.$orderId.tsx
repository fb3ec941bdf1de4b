import type { Receipt } from '@redress/shared/dispute/contract';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link, notFound, useLocation, useNavigate, useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api.ts';
import { localKey, readLocal } from '../../drafts/local-copy.ts';
import { filingSubject, fitTo, freshDraft, newestDraft, readDraft } from '../../filing/draft.ts';
import type { WizardOrder } from '../../filing/filing.ts';
import { DisputeFile } from '../../forms/dispute-file.tsx';
import { refusalOf } from '../../text/failure.ts';
import { FormSkeleton } from '../../ui/skeletons.tsx';
import styles from './-file.module.css';

interface Search {
  /** The page of the wizard. */
  page?: string;
}

export const Route = createFileRoute('/buyer/file/$orderId')({
  validateSearch: ({ page }: Record<string, unknown>): Search => (typeof page === 'string' ? { page } : {}),
  loader: ({ context: { queryClient }, params }) =>
    Promise.all([
      queryClient.ensureQueryData(trpc.orders.get.queryOptions(params)).catch(lostIfNotFound),
      queryClient.ensureQueryData(trpc.policies.current.queryOptions()),
    ]),
  component: FileComplaint,
});

/** Not there, or of somebody else: no failure of the page. */
function lostIfNotFound(error: unknown): never {
  if (refusalOf(error)?.refusal === 'notFound') notFound({ throw: true });
  throw error;
}

/** The order, and what was already said about it: here or on another device, whichever is newer. */
function FileComplaint() {
  const params = Route.useParams();
  const { data: order } = useSuspenseQuery(trpc.orders.get.queryOptions(params));
  const drafts = trpc.drafts.get.queryOptions({ subject: filingSubject(order.id) });
  const { data, isPending, fetchStatus } = useQuery({ ...drafts, staleTime: Infinity, gcTime: 0, retry: 1 });
  const waiting = isPending && fetchStatus !== 'paused';
  const { t } = useTranslation('buyer');
  const about = t('filing.above', { number: order.number, merchant: order.merchantName });
  return (
    <>
      <p className={styles.above}>
        <Link to="/buyer">{t('title')}</Link> › {about}
      </p>
      {waiting ? <FormSkeleton /> : <Wizard key={order.id} order={order} remote={data?.body} />}
    </>
  );
}

function Wizard({ order, remote }: { order: WizardOrder; remote: unknown }) {
  const { person } = Route.useRouteContext();
  const { page: wished } = Route.useSearch();
  const { data: pack } = useSuspenseQuery(trpc.policies.current.queryOptions());
  const navigate = useNavigate();
  const key = localKey(person.id, filingSubject(order.id));
  const start = useMemo(() => startFrom(order, key, remote), [key, order, remote]);
  const goTo = useGoTo(wished);
  const onFiled = ({ disputeId, number }: Receipt) =>
    void navigate({ to: '/disputes/$disputeId', params: { disputeId }, state: { filed: number }, replace: true });
  return <DisputeFile {...{ order, pack, start, localKey: key, wished, goTo, onFiled }} />;
}

function startFrom(order: WizardOrder, key: string, remote: unknown) {
  const known = newestDraft(readDraft(readLocal(key)), readDraft(remote));
  return known ? fitTo(order, known) : freshDraft(order, crypto.randomUUID(), Date.now());
}

/** The browser's Back and the wizard's are one: going back undoes the step on where that is what it was. */
function useGoTo(here: string | undefined) {
  const navigate = Route.useNavigate();
  const { history } = useRouter();
  const { from } = useLocation({ select: ({ state }) => state });
  return (page: string, way: 'on' | 'back') => {
    if (way === 'back' && from === page) return history.back();
    void navigate({ search: { page }, replace: way === 'back', state: { ...(here && { from: here }) } });
  };
}
