import { createFileRoute, Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { narrowingOf } from '../../oversight/narrowing.ts';
import { useNarrowing } from '../../oversight/use-narrowing.ts';
import { SectionNav } from '../../section/section-nav.tsx';
import { requireRole } from '../../session.ts';

export const Route = createFileRoute('/regulator')({
  validateSearch: narrowingOf,
  beforeLoad: ({ context: { me }, location }) => ({ person: requireRole(me, 'regulator', location.href) }),
  component: Regulator,
});

/** The filter goes along from one page to the other. */
function Regulator() {
  const { t } = useTranslation('regulator');
  const { narrowing } = useNarrowing();
  return (
    <>
      <SectionNav label={t('title')}>
        <Link to="/regulator" search={narrowing} activeOptions={{ exact: true, includeSearch: false }}>
          {t('figures.title')}
        </Link>
        <Link to="/regulator/disputes" search={narrowing} activeOptions={{ includeSearch: false }}>
          {t('table.title')}
        </Link>
      </SectionNav>
      <Outlet />
    </>
  );
}
