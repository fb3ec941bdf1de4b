import { useTranslation } from 'react-i18next';
import { countText, numbering } from '../text/money.ts';
import { useLanguage } from '../text/use-language.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Numbers as a report says them: "6.2 days", "12 %". */
export function useNumberWords() {
  const { t } = useTranslation('regulator');
  const language = useLanguage();
  const tenths = new Intl.NumberFormat(numbering(language), { maximumFractionDigits: 1 });
  const percents = new Intl.NumberFormat(numbering(language), { style: 'percent', maximumFractionDigits: 1 });

  function duration(ms: number): string {
    const [unit, length] = ms < DAY ? (['hours', HOUR] as const) : (['days', DAY] as const);
    const count = Math.round((ms / length) * 10) / 10;
    return t(`duration.${unit}`, { count, number: tenths.format(count) });
  }

  return {
    duration,
    count: (value: number) => countText(value, language),
    share: (part: number, whole: number) => percents.format(whole === 0 ? 0 : part / whole),
  };
}
