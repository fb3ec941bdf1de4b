import { useMutation, useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { trpc } from '../api.ts';
import { forgetEverything, type Me } from '../session.ts';
import { useNow } from '../ui/clock.tsx';
import { Moment } from '../ui/due-time.tsx';
import styles from './demo-ribbon.module.css';
import { navigation } from './nav.ts';

/** Says on every page that nothing here is real, and what the moved clock shows. */
export function DemoRibbon({ me }: { me: Me }) {
  const { t } = useTranslation('shell');
  const now = useNow();
  return (
    <aside className={styles.ribbon} aria-label={t('demo.label')}>
      <strong>{t('demo.label')}</strong>
      <span className={styles.what}>{t('demo.what')}</span>
      <span className={styles.clock}>
        {t('demo.clock')} <Moment at={now} />
      </span>
      {me.demoDoors ? <SignInAs current={me.person?.id ?? ''} /> : null}
    </aside>
  );
}

function SignInAs({ current }: { current: string }) {
  const { t } = useTranslation('shell');
  const router = useRouter();
  const people = useQuery(trpc.session.demoPeople.queryOptions());
  const signIn = useMutation(
    trpc.session.signInAs.mutationOptions({
      onSuccess: async ({ role }) => {
        forgetEverything();
        await router.navigate({ to: navigation[role][0].to });
        await router.invalidate();
      },
    }),
  );
  return (
    <label className={styles.people}>
      <span>{t('demo.signInAs')}</span>
      <select
        value={current}
        disabled={signIn.isPending}
        onChange={(event) => signIn.mutate({ personId: event.currentTarget.value })}
      >
        <option value="" disabled>
          —
        </option>
        {people.data?.map(({ id, name, role, merchant }) => (
          <option key={id} value={id}>
            {[name, t(`roles.${role}`), merchant].filter(Boolean).join(' · ')}
          </option>
        ))}
      </select>
    </label>
  );
}
