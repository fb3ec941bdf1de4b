import styles from './words-block.module.css';

interface WordsProps {
  label: string;
  words: string | null;
  /** Where a line at the side already sets it apart. */
  bare?: boolean;
}

/** Somebody's own words, as they wrote them. */
export function Words({ label, words, bare = false }: WordsProps) {
  if (words === null) return null;
  return (
    <figure className={styles.words}>
      {label ? <figcaption className={styles.label}>{label}</figcaption> : null}
      <blockquote className={styles.quote} data-bare={bare}>
        {words}
      </blockquote>
    </figure>
  );
}
