import { useQuery } from '@tanstack/react-query';
import { createFileRoute, Link, notFound, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { trpc } from '../api.ts';
import { MailView, type ListedMail } from '../mailbox/mail-view.tsx';
import { PageTitle } from '../shell/page-title.tsx';
import { Moment } from '../ui/due-time.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { ListRow, ListRows } from '../ui/list-row.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { SplitView } from '../ui/split-view.tsx';

interface Search {
  mail?: string;
}

export const Route = createFileRoute('/mailbox')({
  validateSearch: ({ mail }: Record<string, unknown>): Search => (typeof mail === 'string' ? { mail } : {}),
  beforeLoad: ({ context: { me } }) => {
    if (!me.demoDoors) notFound({ throw: true });
  },
  component: MailboxPage,
});

const REFRESH_MS = 3_000;

function MailboxPage() {
  const { t } = useTranslation('admin');
  const {
    data: mails,
    error,
    refetch,
    isRefetching,
  } = useQuery(trpc.mailbox.list.queryOptions({ limit: 100 }, { refetchInterval: REFRESH_MS }));
  return (
    <>
      <PageTitle title={t('mailbox.title')} />
      <PageHeader title={t('mailbox.title')} lead={t('mailbox.lead')} />
      {error ? <ErrorState error={error} busy={isRefetching} onRetry={() => void refetch()} /> : null}
      {!mails && !error ? <ListSkeleton /> : null}
      {mails?.length === 0 ? <EmptyState title={t('mailbox.none')}>{t('mailbox.noneHow')}</EmptyState> : null}
      {mails && mails.length > 0 ? <Mails mails={mails} /> : null}
    </>
  );
}

function Mails({ mails }: { mails: readonly ListedMail[] }) {
  const { t } = useTranslation('admin');
  const { mail: chosen } = Route.useSearch();
  const navigate = useNavigate();
  const open = mails.find(({ id }) => id === chosen);
  return (
    <SplitView
      listLabel={t('mailbox.list')}
      list={
        <ListRows label={t('mailbox.list')}>
          {mails.map((mail) => (
            <MailRow key={mail.id} mail={mail} selected={mail.id === chosen} />
          ))}
        </ListRows>
      }
      detail={open ? <MailView mail={open} /> : null}
      placeholder={<p>{t('mailbox.choose')}</p>}
      onBack={() => void navigate({ to: '/mailbox', search: {} })}
    />
  );
}

function MailRow({ mail, selected }: { mail: ListedMail; selected: boolean }) {
  return (
    <ListRow
      rowKey={mail.id}
      selected={selected}
      link={
        <Link to="/mailbox" search={{ mail: mail.id }}>
          {mail.subject}
        </Link>
      }
      lines={mail.recipient}
      foot={<Moment at={mail.createdAt} />}
    />
  );
}
