import { moneyText, moneyTextWithCode, type Amount } from '../text/money.ts';
import { useLanguage } from '../text/use-language.ts';
import styles from './money-text.module.css';

interface MoneyTextProps extends Amount {
  /** Where several currencies meet: "¥60.00 CNY". */
  withCode?: boolean;
  /** At the end of its line, in figures of one width, for columns of sums. */
  column?: boolean;
  /** The sum that decides. */
  strong?: boolean;
}

export function MoneyText({ amountMinor, currency, withCode = false, column = false, strong = false }: MoneyTextProps) {
  const language = useLanguage();
  const text = (withCode ? moneyTextWithCode : moneyText)({ amountMinor, currency }, language);
  return (
    <span className={styles.money} data-column={column} data-strong={strong}>
      {text}
    </span>
  );
}
