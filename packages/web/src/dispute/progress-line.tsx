import { IconCircle, IconCircleCheckFilled, IconCircleDotFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { dateTimeAttribute, dayText } from '../text/time.ts';
import { useLanguage } from '../text/use-language.ts';
import { useNow, useZone } from '../text/clock.tsx';
import { useDispute } from './dispute-context.tsx';
import { stepsOf, type Step } from './progress.ts';
import styles from './progress-line.module.css';

const icons = { done: IconCircleCheckFilled, now: IconCircleDotFilled, ahead: IconCircle } as const;

export function ProgressLine() {
  const { t } = useTranslation('dispute');
  const { detail } = useDispute();
  return (
    <ol className={styles.line} aria-label={t('page.progress')}>
      {stepsOf(detail).map((step) => (
        <ProgressStep key={step.state} step={step} />
      ))}
    </ol>
  );
}

function ProgressStep({ step: { state, at, is } }: { step: Step }) {
  const { t } = useTranslation('dispute');
  const language = useLanguage();
  const zone = useZone();
  const now = useNow();
  const Icon = icons[is];
  return (
    <li className={styles.step} data-is={is} aria-current={is === 'now' ? 'step' : undefined}>
      <Icon className={styles.icon} size={20} aria-hidden />
      <span className={styles.state}>{t(`states.${state}`)}</span>
      {at === null ? (
        <span className="visually-hidden">{t('page.ahead')}</span>
      ) : (
        <time className={styles.when} dateTime={dateTimeAttribute(at)}>
          {dayText(at, language, zone, now)}
        </time>
      )}
    </li>
  );
}
