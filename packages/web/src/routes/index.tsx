import { createFileRoute, Link, redirect } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { navigation } from '../shell/nav.ts';
import { PageTitle } from '../shell/page-title.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';

export const Route = createFileRoute('/')({
  beforeLoad: ({ context: { me } }) => {
    if (me.person) redirect({ to: navigation[me.person.role][0].to, throw: true });
  },
  component: Home,
});

function Home() {
  const { t } = useTranslation('shell');
  return (
    <>
      <PageTitle title={t('home.title')} />
      <PageHeader title={t('home.title')} lead={t('home.lead')} />
      <EmptyState title={t('home.start')} action={<Link to="/sign-in">{t('signIn')}</Link>}>
        {t('home.startHow')}
      </EmptyState>
    </>
  );
}
