import { clockRule } from '@redress/shared/policy/look-up';
import type { ClockRule, Pack } from '@redress/shared/policy/pack';
import { CLOCKS, type ClockId } from '@redress/shared/policy/clock-id';
import type { Remedy } from '@redress/shared/vocabulary/remedy';
import { remedyRule } from '@redress/shared/policy/look-up';
import { useTranslation } from 'react-i18next';
import { moneyText } from '../text/money.ts';
import { useLanguage } from '../text/use-language.ts';
import type { FieldProblem } from '../ui/error-summary.tsx';
import type { FilingOrder } from './draft.ts';
import type { Problem } from './problems.ts';
import { writeAmount } from './amount.ts';

/** The words the pages of the wizard share. */
export function useFilingWords(order: FilingOrder) {
  const { t } = useTranslation('buyer');
  const language = useLanguage();
  const money = (amountMinor: number) => moneyText({ amountMinor, currency: order.currency }, language);
  const duration = ({ amount, unit }: Pick<ClockRule, 'amount' | 'unit'>) => t(`duration.${unit}`, { count: amount });

  const titleOf = (item: string | null) => order.items.find(({ id }) => id === item)?.title ?? t('filing.wholeOrder');

  const messageOf = (found: Problem) => {
    const { problem } = found;
    if (problem === 'amountTooHigh') return t(`problems.${problem}`, { most: money(found.limitMinor) });
    if (problem === 'textTooLong') return t(`problems.${problem}`, { limit: found.limit });
    if (problem === 'amountUnreadable') return t(`problems.${problem}`, { example: writeAmount(4000, order.currency) });
    return t(`problems.${problem}`);
  };
  const problemWords = (found: readonly Problem[]): FieldProblem[] =>
    found.map((one) => ({ field: one.field, message: messageOf(one) }));

  return { t, language, money, duration, titleOf, problemWords };
}

/** How long the seller has for what this remedy asks, once it is owed; null where no clock runs. */
export function remedyClock(pack: Pack, remedy: Remedy, category: string | null): ClockRule | null {
  const rule = remedyRule(pack, remedy);
  if (!rule) return null;
  if (rule.track === 'statutory') return clockRule(pack, 'enforcement', category);
  const id = rule.inKind ?? (rule.money === 'none' ? null : 'pay');
  return id !== null && isClock(id) ? clockRule(pack, id, category) : null;
}

function isClock(id: string): id is ClockId {
  return (CLOCKS as readonly string[]).includes(id);
}
