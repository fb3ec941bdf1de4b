import { Button, CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../text/use-language.ts';
import { sizeText } from './file-checks.ts';
import styles from './file-drop.module.css';
import { StatusWord, type Tone } from './status-word.tsx';
import type { Upload } from './use-uploads.ts';

const tones = {
  waiting: 'neutral',
  sending: 'waiting',
  sent: 'done',
  failed: 'harm',
} as const satisfies Record<Upload<unknown>['state'], Tone>;

interface UploadListProps {
  uploads: readonly Upload<unknown>[];
  onRetry: (key: string) => void;
  onRemove: (key: string) => void;
}

export function UploadList({ uploads, onRetry, onRemove }: UploadListProps) {
  const { t } = useTranslation('ui');
  const language = useLanguage();
  if (uploads.length === 0) return null;
  return (
    <ul className={styles.list}>
      {uploads.map((upload) => (
        <li key={upload.key} className={styles.file}>
          <span className={styles.name}>{upload.name}</span>
          <span className={styles.size}>{sizeText(upload.size, language)}</span>
          <StatusWord tone={tones[upload.state]}>
            <UploadState upload={upload} />
          </StatusWord>
          {upload.state === 'failed' ? (
            <Button size="compact-sm" variant="default" onClick={() => onRetry(upload.key)}>
              {t('files.retry')}
            </Button>
          ) : null}
          <CloseButton aria-label={t('files.remove', { name: upload.name })} onClick={() => onRemove(upload.key)} />
          {upload.state === 'sending' ? (
            <progress className={styles.progress} max={100} value={upload.percent} aria-label={upload.name} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function UploadState({ upload }: { upload: Upload<unknown> }) {
  const { t } = useTranslation('ui');
  switch (upload.state) {
    case 'waiting':
      return t('files.waiting');
    case 'sending':
      return t('files.sending', { percent: upload.percent });
    case 'sent':
      return t('files.sent');
    case 'failed':
      return t('files.failed', { reason: upload.reason ?? '' });
  }
}
