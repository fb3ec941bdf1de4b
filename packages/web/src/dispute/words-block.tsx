import styles from './words-block.module.css';

interface WordsProps {
  label: string;
  words: string | null;
}

/** Somebody's own words, as they wrote them. */
export function Words({ label, words }: WordsProps) {
  if (words === null) return null;
  return (
    <figure className={styles.words}>
      <figcaption className={styles.label}>{label}</figcaption>
      <blockquote className={styles.quote}>{words}</blockquote>
    </figure>
  );
}
