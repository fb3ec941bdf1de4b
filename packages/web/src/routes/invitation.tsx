import { createFileRoute, Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { client } from '../api.ts';
import { forgetEverything } from '../session.ts';
import { AuthForm, AuthNote } from '../shell/auth-form.tsx';
import { searchToken } from '../shell/search-token.ts';
import { useAuthForm } from '../shell/use-auth-form.ts';

export const Route = createFileRoute('/invitation')({ validateSearch: searchToken, component: Invitation });

function Invitation() {
  const { t } = useTranslation('shell');
  const { token = '' } = Route.useSearch();
  const { me } = Route.useRouteContext();
  const router = useRouter();
  const form = useAuthForm(
    {},
    () => [],
    async () => {
      await client.organisations.acceptInvitation.mutate({ token });
      forgetEverything();
      await router.invalidate();
      await router.navigate({ to: '/' });
    },
  );
  if (!me.person) {
    const back = `/invitation?token=${encodeURIComponent(token)}`;
    return (
      <AuthNote
        title={t('auth.inviteTitle')}
        foot={
          <>
            <Link to="/sign-in" search={{ back }}>
              {t('signIn')}
            </Link>
            <Link to="/sign-up">{t('signUp')}</Link>
          </>
        }
      >
        {t('auth.inviteLead')}
      </AuthNote>
    );
  }
  return (
    <AuthForm
      {...form}
      title={t('auth.inviteTitle')}
      lead={t('auth.inviteLead')}
      submitLabel={t('auth.inviteAccept')}
      onSubmit={form.submit}
    />
  );
}
