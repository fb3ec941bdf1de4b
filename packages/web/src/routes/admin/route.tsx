import { createFileRoute, Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SectionNav } from '../../section/section-nav.tsx';
import { requireRole } from '../../session.ts';

export const Route = createFileRoute('/admin')({
  beforeLoad: ({ context: { me }, location }) => ({ person: requireRole(me, 'admin', location.href) }),
  component: Administration,
});

function Administration() {
  const { t } = useTranslation('admin');
  const { me } = Route.useRouteContext();
  return (
    <>
      <SectionNav label={t('title')}>
        <Link to="/admin" activeOptions={{ exact: true, includeSearch: false }}>
          {t('people.title')}
        </Link>
        <Link to="/admin/merchants">{t('merchants.title')}</Link>
        <Link to="/admin/rules">{t('rules.title')}</Link>
        {me.demoDoors ? <Link to="/mailbox">{t('mailbox.title')}</Link> : null}
      </SectionNav>
      <Outlet />
    </>
  );
}
