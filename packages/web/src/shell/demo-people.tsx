import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { trpc } from '../api.ts';
import type { PersonRole } from '../session.ts';
import styles from './demo-ribbon.module.css';
import { navigation } from './nav.ts';

const ROLES = Object.keys(navigation) as PersonRole[];

/** Anybody of the demo, grouped by role, with one choice. */
export function DemoPeople({ current }: { current: string }) {
  const { t } = useTranslation('shell');
  const people = useQuery(trpc.session.demoPeople.queryOptions());
  const signIn = useMutation(
    trpc.session.signInAs.mutationOptions({
      // A page drawn anew: nothing that one person saw is left when another looks.
      onSuccess: ({ role }) => location.assign(navigation[role][0].to),
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
