import { useMutation, useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { trpc } from '../api.ts';
import { forgetEverything, type PersonRole } from '../session.ts';
import styles from './demo-ribbon.module.css';
import { navigation } from './nav.ts';

const ROLES = Object.keys(navigation) as PersonRole[];

/** Anybody of the demo, grouped by role, with one choice. */
export function DemoPeople({ current }: { current: string }) {
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
  const byRole = Map.groupBy(people.data ?? [], ({ role }) => role);
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
        {ROLES.map((role) => (
          <optgroup key={role} label={t(`roles.${role}`)}>
            {byRole.get(role)?.map(({ id, name, merchant, rights }) => (
              <option key={id} value={id}>
                {[name, merchant, ...rights.map((right) => t(`rights.${right}`))].filter(Boolean).join(' · ')}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
