import { Checkbox, NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc, type Outputs } from '../api.ts';
import { useSpeech } from '../text/use-speech.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import styles from './dialog-fields.module.css';

export type ListedPerson = Outputs['people']['list'][number];

const ROLES = ['buyer', 'merchant', 'arbitrator', 'regulator', 'admin'] as const satisfies ListedPerson['role'][];
const RIGHTS = ['intake', 'supervisor', 'finance'] as const satisfies ListedPerson['rights'][number][];

/** Whom rights can be given to: they are rights of staff. */
const STAFF: readonly string[] = ['arbitrator', 'admin'];

interface PersonDialogProps {
  person: ListedPerson;
  onClose: () => void;
}

/** Role, rights and account of one person; nothing holds before it is saved. */
export function PersonDialog({ person, onClose }: PersonDialogProps) {
  const { t } = useTranslation(['admin', 'shell']);
  const { sentence } = useSpeech();
  const queries = useQueryClient();
  const [standing, setStanding] = useState({ role: person.role, rights: person.rights, disabled: person.disabled });
  const staff = STAFF.includes(standing.role);
  const save = useMutation(
    trpc.people.setStanding.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries({ queryKey: trpc.people.list.pathKey() });
        onClose();
      },
    }),
  );
  return (
    <ConfirmDialog
      open
      title={t('admin:people.question', { name: person.name })}
      consequence={t('admin:people.consequence')}
      confirmLabel={t('admin:people.save')}
      harmful={standing.disabled && !person.disabled}
      busy={save.isPending}
      onConfirm={() => save.mutate({ personId: person.id, ...standing, rights: staff ? standing.rights : [] })}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <NativeSelect
          label={t('admin:people.role')}
          value={standing.role}
          data={ROLES.map((role) => ({ value: role, label: t(`shell:roles.${role}`) }))}
          onChange={({ currentTarget: { value } }) => setStanding({ ...standing, role: value as ListedPerson['role'] })}
        />
        {staff ? (
          <Checkbox.Group
            size="md"
            label={t('admin:people.rights')}
            value={standing.rights}
            onChange={(rights) => setStanding({ ...standing, rights })}
          >
            <div className={styles.choices}>
              {RIGHTS.map((right) => (
                <Checkbox key={right} value={right} label={t(`admin:rights.${right}`)} />
              ))}
            </div>
          </Checkbox.Group>
        ) : null}
        <Checkbox
          label={t('admin:people.close')}
          checked={standing.disabled}
          onChange={({ currentTarget: { checked } }) => setStanding({ ...standing, disabled: checked })}
        />
        {save.error ? <p role="alert">{sentence(save.error)}</p> : null}
      </div>
    </ConfirmDialog>
  );
}
