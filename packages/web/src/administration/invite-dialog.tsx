import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../api.ts';
import { languageNames, languages, type Language } from '../text/language.ts';
import { useLanguage } from '../text/use-language.ts';
import { useSpeech } from '../text/use-speech.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import styles from './dialog-fields.module.css';

interface InviteDialogProps {
  organisationId: string;
  merchant: string;
  onClose: () => void;
}

/** Who joins a merchant's team, and in which language they are asked. */
export function InviteDialog({ organisationId, merchant, onClose }: InviteDialogProps) {
  const { t } = useTranslation('admin');
  const { sentence } = useSpeech();
  const queries = useQueryClient();
  const [invited, setInvited] = useState({ email: '', owner: false, locale: useLanguage() });
  const [missing, setMissing] = useState(false);
  const invite = useMutation(
    trpc.organisations.invite.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries({ queryKey: trpc.organisations.list.pathKey() });
        onClose();
      },
    }),
  );
  const send = () => {
    const { email, owner, locale } = invited;
    if (!/^\S+@\S+\.\S+$/.test(email.trim())) return setMissing(true);
    invite.mutate({ organisationId, email: email.trim(), role: owner ? 'owner' : 'member', locale });
  };
  return (
    <ConfirmDialog
      open
      title={t('merchants.inviteQuestion', { name: merchant })}
      consequence={t('merchants.inviteConsequence')}
      confirmLabel={t('merchants.send')}
      busy={invite.isPending}
      onConfirm={send}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <TextInput
          type="email"
          label={t('merchants.email')}
          value={invited.email}
          error={missing ? t('merchants.emailMissing') : undefined}
          onChange={({ currentTarget: { value } }) => setInvited({ ...invited, email: value })}
        />
        <NativeSelect
          label={t('merchants.language')}
          value={invited.locale}
          data={languages.map((language) => ({ value: language, label: languageNames[language] }))}
          onChange={({ currentTarget: { value } }) => setInvited({ ...invited, locale: value as Language })}
        />
        <Checkbox
          label={t('merchants.role')}
          checked={invited.owner}
          onChange={({ currentTarget: { checked } }) => setInvited({ ...invited, owner: checked })}
        />
        {invite.error ? <p role="alert">{sentence(invite.error)}</p> : null}
      </div>
    </ConfirmDialog>
  );
}
