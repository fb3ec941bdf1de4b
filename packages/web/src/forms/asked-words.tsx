import { useDispute } from '../dispute/dispute-context.tsx';
import { wordsOf } from '../dispute/words.ts';
import styles from './asked-words.module.css';

/** What was asked, above the field that answers it. */
export function AskedWords({ question }: { question: string | undefined }) {
  const { detail } = useDispute();
  const asked = detail.dispute.questions.find(({ id }) => id === question);
  const words = asked && wordsOf(detail.entries, asked.seq, 'question');
  return words ? <blockquote className={styles.asked}>{words}</blockquote> : null;
}
