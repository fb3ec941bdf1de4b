import { TextInput } from '@mantine/core';
import { createFileRoute, Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { auth, AuthRefused, forgetEverything } from '../session.ts';
import { checkEmail, checkPassword } from '../shell/auth-checks.ts';
import { AuthForm } from '../shell/auth-form.tsx';
import { PasswordField } from '../shell/password-field.tsx';
import { useAuthForm } from '../shell/use-auth-form.ts';

interface Search {
  /** The page that asked for somebody signed in. */
  back?: string;
}

export const Route = createFileRoute('/sign-in')({
  // Only a path of ours: an address elsewhere would carry people off.
  validateSearch: ({ back }: Record<string, unknown>): Search =>
    typeof back === 'string' && /^\/[^/\\]/.test(back) ? { back } : {},
  component: SignIn,
});

function SignIn() {
  const { t } = useTranslation('shell');
  const { back = '/' } = Route.useSearch();
  const router = useRouter();
  const form = useAuthForm(
    { email: '', password: '' },
    ({ email, password }) => [...checkEmail(email, t), ...checkPassword(password, t)],
    async ({ email, password }) => {
      await auth('/sign-in/email', { email: email.trim(), password });
      forgetEverything();
      await router.invalidate();
      router.history.push(back);
    },
  );
  const unverified = form.error instanceof AuthRefused && form.error.code === 'EMAIL_NOT_VERIFIED';
  return (
    <AuthForm
      {...form}
      title={t('signIn')}
      submitLabel={t('signIn')}
      onSubmit={form.submit}
      foot={<Foot email={unverified ? form.values.email : null} />}
    >
      <TextInput type="email" autoComplete="email" label={t('auth.email')} {...form.field('email')} />
      <PasswordField autoComplete="current-password" label={t('auth.password')} {...form.field('password')} />
    </AuthForm>
  );
}

function Foot({ email }: { email: string | null }) {
  const { t } = useTranslation('shell');
  return (
    <>
      {email === null ? null : (
        <Link to="/verify-address" search={{ email }}>
          {t('auth.verifyAgain')}
        </Link>
      )}
      <Link to="/forgot-password">{t('auth.forgot')}</Link>
      <span>
        {t('auth.noAccount')} <Link to="/sign-up">{t('signUp')}</Link>
      </span>
    </>
  );
}
