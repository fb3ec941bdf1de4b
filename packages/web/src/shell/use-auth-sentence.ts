import { useTranslation } from 'react-i18next';
import { AuthRefused } from '../session.ts';
import { useSpeech } from '../text/use-speech.ts';

const sentences = {
  INVALID_EMAIL_OR_PASSWORD: 'refused.wrongPassword',
  EMAIL_NOT_VERIFIED: 'refused.notVerified',
  PASSWORD_TOO_SHORT: 'fields.passwordShort',
  INVALID_EMAIL: 'fields.emailWrong',
  INVALID_TOKEN: 'refused.linkGone',
  TOKEN_EXPIRED: 'refused.linkGone',
} as const;

export function useAuthSentence(): (error: unknown) => string {
  const { t } = useTranslation('shell');
  const { sentence } = useSpeech();
  return (error) => {
    if (error instanceof AuthRefused && error.code in sentences)
      return t(sentences[error.code as keyof typeof sentences]);
    return sentence(error);
  };
}
