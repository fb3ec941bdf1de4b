import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { trpc, type Outputs } from '../api.ts';
import { dateTimeAttribute, momentText } from '../text/time.ts';
import { useLanguage } from '../text/use-language.ts';
import { useSpeech } from '../text/use-speech.ts';
import { useNow, useZone } from '../text/clock.tsx';
import styles from './merchant-team.module.css';
import { RowAction } from './row-action.tsx';

export type ListedMerchant = Outputs['organisations']['list'][number];

/** Who answers for a merchant. */
export function Team({ merchant: { organisationId, members } }: { merchant: ListedMerchant }) {
  const { t } = useTranslation('admin');
  if (members.length === 0) return t(organisationId === null ? 'merchants.noTeam' : 'merchants.noMembers');
  return (
    <ul className={styles.list}>
      {members.map(({ id, name, role }) => (
        <li key={id}>{role === 'owner' ? `${name} (${t('memberRoles.owner')})` : name}</li>
      ))}
    </ul>
  );
}

export function Invitations({ merchant: { invitations } }: { merchant: ListedMerchant }) {
  const { t } = useTranslation('admin');
  const moment = [useLanguage(), useZone(), useNow()] as const;
  if (invitations.length === 0) return null;
  return (
    <ul className={styles.list}>
      {invitations.map(({ email, expiresAt }) => (
        <li key={`${email} ${expiresAt}`}>
          <time dateTime={dateTimeAttribute(expiresAt)}>
            {t('merchants.until', { email, when: momentText(expiresAt, ...moment) })}
          </time>
        </li>
      ))}
    </ul>
  );
}

interface TeamActionProps {
  merchant: ListedMerchant;
  onInvite: (merchant: ListedMerchant) => void;
}

/** The next step for this merchant: a team first, then people. */
export function TeamAction({ merchant, onInvite }: TeamActionProps) {
  const { t } = useTranslation('admin');
  const { sentence } = useSpeech();
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: trpc.organisations.list.pathKey() });
  const create = useMutation(trpc.organisations.create.mutationOptions({ onSuccess: refresh }));
  const { id: merchantId, name, organisationId } = merchant;
  if (organisationId !== null)
    return (
      <RowAction label={t('merchants.inviteFor', { name })} onClick={() => onInvite(merchant)}>
        {t('merchants.invite')}
      </RowAction>
    );
  return (
    <>
      <RowAction
        label={t('merchants.createFor', { name })}
        busy={create.isPending}
        onClick={() => create.mutate({ name, merchantId })}
      >
        {t('merchants.create')}
      </RowAction>
      {create.error ? <p role="alert">{sentence(create.error)}</p> : null}
    </>
  );
}
