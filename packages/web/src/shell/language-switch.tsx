import { IconWorld } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../api.ts';
import { speak } from '../text/i18n.ts';
import { languageNames, languages, storeLanguage, type Language } from '../text/language.ts';
import { useLanguage } from '../text/use-language.ts';
import { useZone } from '../text/clock.tsx';
import styles from './language-switch.module.css';

/** A choice made here stays on this device; of somebody signed in it also becomes the language of their mails. */
export function LanguageSwitch({ signedIn }: { signedIn: boolean }) {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  const zone = useZone();
  const { mutate } = useMutation(trpc.session.setLocale.mutationOptions());
  const choose = ({ currentTarget }: ChangeEvent<HTMLSelectElement>) => {
    const chosen = currentTarget.value as Language;
    storeLanguage(chosen);
    void speak(chosen);
    if (signedIn) mutate({ locale: chosen, zone });
  };
  return (
    <span className={styles.switch}>
      <IconWorld size={18} aria-hidden />
      <select className={styles.select} aria-label={t('language')} value={language} onChange={choose}>
        {languages.map((each) => (
          <option key={each} value={each} lang={each}>
            {languageNames[each]}
          </option>
        ))}
      </select>
    </span>
  );
}
