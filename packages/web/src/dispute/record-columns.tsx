import styles from './record-columns.module.css';

/** An imported dispute's own columns, by the names they came with. */
export function RecordColumns({ record }: { record: Record<string, string> }) {
  return (
    <dl className={styles.columns}>
      {Object.entries(record).map(([name, value]) => (
        <div key={name} className={styles.column}>
          <dt>{name}</dt>
          <dd>{value || '—'}</dd>
        </div>
      ))}
    </dl>
  );
}
