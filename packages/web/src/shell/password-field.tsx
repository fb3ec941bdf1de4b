import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A password whose eye speaks the language of the page. */
export function PasswordField(props: PasswordInputProps) {
  const { t } = useTranslation('shell');
  return <PasswordInput {...props} visibilityToggleButtonProps={{ 'aria-label': t('auth.showPassword') }} />;
}
