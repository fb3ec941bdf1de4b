import { createFileRoute, Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { auth, forgetEverything } from '../session.ts';
import { AuthForm } from '../shell/auth-form.tsx';
import { searchToken } from '../shell/search-token.ts';
import { useAuthForm } from '../shell/use-auth-form.ts';

interface Search {
  token?: string;
  /** Where the mail was sent, when somebody waits for it here. */
  email?: string;
}

export const Route = createFileRoute('/verify-address')({
  validateSearch: (search: Record<string, unknown>): Search => ({
    ...searchToken(search),
    ...(typeof search['email'] === 'string' && { email: search['email'] }),
  }),
  component: VerifyAddress,
});

function VerifyAddress() {
  const { token, email } = Route.useSearch();
  return token === undefined ? <WaitForMail email={email ?? ''} /> : <Confirm token={token} />;
}

/** Mail scanners open links, so the link alone confirms nothing. */
function Confirm({ token }: { token: string }) {
  const { t } = useTranslation('shell');
  const router = useRouter();
  const form = useAuthForm(
    {},
    () => [],
    async () => {
      await auth('/verify-email', { token });
      forgetEverything();
      await router.invalidate();
      await router.navigate({ to: '/' });
    },
  );
  return (
    <AuthForm
      {...form}
      title={t('auth.verifyTitle')}
      lead={t('auth.verifyLead')}
      submitLabel={t('auth.verifyPress')}
      onSubmit={form.submit}
      foot={<Link to="/sign-in">{t('signIn')}</Link>}
    />
  );
}

function WaitForMail({ email }: { email: string }) {
  const { t } = useTranslation('shell');
  const form = useAuthForm(
    {},
    () => [],
    () => auth('/send-verification-email', { email }),
  );
  return (
    <AuthForm
      {...form}
      title={t('auth.verifyTitle')}
      lead={t('auth.verifySent', { email })}
      submitLabel={t('auth.verifyAgain')}
      onSubmit={form.submit}
      foot={
        <>
          <output>{form.done ? t('auth.verifyAgainSent') : null}</output>
          <Link to="/sign-in">{t('signIn')}</Link>
        </>
      }
    />
  );
}
