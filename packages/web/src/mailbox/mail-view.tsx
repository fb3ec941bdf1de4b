import { useTranslation } from 'react-i18next';
import type { Outputs } from '../api.ts';
import { Moment } from '../ui/due-time.tsx';
import { LinkedText } from './linked-text.tsx';
import styles from './mail-view.module.css';

export type ListedMail = Outputs['mailbox']['list'][number];

export function MailView({ mail }: { mail: ListedMail }) {
  const { t } = useTranslation('admin');
  return (
    <article lang={mail.locale}>
      <h2 className={styles.subject}>{mail.subject}</h2>
      <p className={styles.to}>
        {t('mailbox.to', { recipient: mail.recipient })} · <Moment at={mail.createdAt} />
      </p>
      <div className={styles.body}>
        <LinkedText text={mail.body} />
      </div>
    </article>
  );
}
