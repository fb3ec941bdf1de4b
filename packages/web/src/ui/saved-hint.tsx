import { IconCheck, IconCloudOff, IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { clockText } from '../text/time.ts';
import { useLanguage } from '../text/use-language.ts';
import { useZone } from '../text/clock.tsx';
import styles from './saved-hint.module.css';

export type Saved = { state: 'saving' | 'savedHere' | 'notSaved' } | { state: 'saved'; at: number | null };

const icons = {
  saving: IconDots,
  saved: IconCheck,
  savedHere: IconCloudOff,
  notSaved: IconCloudOff,
} as const satisfies Record<Saved['state'], typeof IconDots>;

/** Where the text is kept, said quietly: read out only when it is not kept. */
export function SavedHint({ saved }: { saved: Saved }) {
  const { t } = useTranslation('ui');
  const language = useLanguage();
  const zone = useZone();
  const Icon = icons[saved.state];
  const at = saved.state === 'saved' ? saved.at : null;
  return (
    <span className={styles.hint} role={saved.state === 'notSaved' ? 'status' : undefined}>
      <Icon size={16} aria-hidden />
      {at === null ? t(`step.${saved.state}`) : t('step.savedAt', { when: clockText(at, language, zone) })}
    </span>
  );
}
