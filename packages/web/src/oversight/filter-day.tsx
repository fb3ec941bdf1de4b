import { useTranslation } from 'react-i18next';
import styles from './filter-day.module.css';

interface FilterDayProps {
  label: string;
  /** YYYY-MM-DD; null: open on this side. */
  value: string | null;
  onChange: (value: string | null) => void;
}

/** A day within a filter sentence; emptied, the side is open. */
export function FilterDay({ label, value, onChange }: FilterDayProps) {
  const { t } = useTranslation('ui');
  return (
    <input
      type="date"
      className={styles.day}
      aria-label={t('filter.change', { what: label })}
      value={value ?? ''}
      max="9999-12-31"
      onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
    />
  );
}
