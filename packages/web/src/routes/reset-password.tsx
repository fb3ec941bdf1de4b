import { createFileRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { auth } from '../session.ts';
import { checkNewPassword } from '../shell/auth-checks.ts';
import { AuthForm, AuthNote } from '../shell/auth-form.tsx';
import { searchToken } from '../shell/search-token.ts';
import { PasswordField } from '../shell/password-field.tsx';
import { useAuthForm } from '../shell/use-auth-form.ts';

export const Route = createFileRoute('/reset-password')({ validateSearch: searchToken, component: ResetPassword });

function ResetPassword() {
  const { t } = useTranslation('shell');
  const { token = '' } = Route.useSearch();
  const form = useAuthForm(
    { password: '' },
    ({ password }) => checkNewPassword(password, t),
    ({ password }) => auth('/reset-password', { token, newPassword: password }),
  );
  if (form.done)
    return (
      <AuthNote title={t('auth.resetTitle')} foot={<Link to="/sign-in">{t('signIn')}</Link>}>
        {t('auth.resetDone')}
      </AuthNote>
    );
  return (
    <AuthForm
      {...form}
      title={t('auth.resetTitle')}
      submitLabel={t('auth.resetSave')}
      onSubmit={form.submit}
      foot={<Link to="/forgot-password">{t('auth.forgotSend')}</Link>}
    >
      <PasswordField
        autoComplete="new-password"
        label={t('auth.newPassword')}
        description={t('auth.passwordHint')}
        {...form.field('password')}
      />
    </AuthForm>
  );
}
