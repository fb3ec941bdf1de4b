import { TextInput } from '@mantine/core';
import { createFileRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { auth } from '../session.ts';
import { checkEmail } from '../shell/auth-checks.ts';
import { AuthForm, AuthNote } from '../shell/auth-form.tsx';
import { useAuthForm } from '../shell/use-auth-form.ts';

export const Route = createFileRoute('/forgot-password')({ component: ForgotPassword });

function ForgotPassword() {
  const { t } = useTranslation('shell');
  const form = useAuthForm(
    { email: '' },
    ({ email }) => checkEmail(email, t),
    ({ email }) => auth('/request-password-reset', { email: email.trim() }),
  );
  const foot = <Link to="/sign-in">{t('signIn')}</Link>;
  if (form.done)
    return (
      <AuthNote title={t('auth.forgotTitle')} foot={foot}>
        {t('auth.forgotSent', { email: form.values.email.trim() })}
      </AuthNote>
    );
  return (
    <AuthForm
      {...form}
      title={t('auth.forgotTitle')}
      lead={t('auth.forgotLead')}
      submitLabel={t('auth.forgotSend')}
      onSubmit={form.submit}
      foot={foot}
    >
      <TextInput type="email" autoComplete="email" label={t('auth.email')} {...form.field('email')} />
    </AuthForm>
  );
}
