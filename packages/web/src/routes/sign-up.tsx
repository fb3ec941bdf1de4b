import { TextInput } from '@mantine/core';
import { createFileRoute, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { auth } from '../session.ts';
import { checkEmail, checkName, checkNewPassword } from '../shell/auth-checks.ts';
import { AuthForm } from '../shell/auth-form.tsx';
import { PasswordField } from '../shell/password-field.tsx';
import { useAuthForm } from '../shell/use-auth-form.ts';

export const Route = createFileRoute('/sign-up')({ component: SignUp });

function SignUp() {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const form = useAuthForm(
    { name: '', email: '', password: '' },
    ({ name, email, password }) => [...checkName(name, t), ...checkEmail(email, t), ...checkNewPassword(password, t)],
    async ({ name, email, password }) => {
      await auth('/sign-up/email', { name: name.trim(), email: email.trim(), password });
      await navigate({ to: '/verify-address', search: { email: email.trim() } });
    },
  );
  return (
    <AuthForm
      {...form}
      title={t('signUp')}
      submitLabel={t('signUp')}
      onSubmit={form.submit}
      foot={
        <span>
          {t('auth.haveAccount')} <Link to="/sign-in">{t('signIn')}</Link>
        </span>
      }
    >
      <TextInput autoComplete="name" label={t('auth.name')} description={t('auth.nameHint')} {...form.field('name')} />
      <TextInput type="email" autoComplete="email" label={t('auth.email')} {...form.field('email')} />
      <PasswordField
        autoComplete="new-password"
        label={t('auth.password')}
        description={t('auth.passwordHint')}
        {...form.field('password')}
      />
    </AuthForm>
  );
}
