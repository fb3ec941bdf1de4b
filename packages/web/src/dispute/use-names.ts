import type { Side } from '@redress/shared/actor';
import { claimOf } from '@redress/shared/dispute/claims';
import type { Claim } from '@redress/shared/dispute/dispute';
import type { Terms } from '@redress/shared/dispute/terms';
import type { Turn } from '@redress/shared/vocabulary/state';
import { useTranslation } from 'react-i18next';
import { moneyText } from '../text/money.ts';
import { momentText } from '../text/time.ts';
import { useLanguage } from '../text/use-language.ts';
import { useNow, useZone } from '../text/clock.tsx';
import { useDispute } from './dispute-context.tsx';

/** The things of the open dispute as a person calls them, inside a sentence. */
export function useNames() {
  const { t } = useTranslation('dispute');
  const language = useLanguage();
  const zone = useZone();
  const now = useNow();
  const { detail, side } = useDispute();
  const { dispute } = detail;

  const money = (amountMinor: number) => moneyText({ amountMinor, currency: dispute.currency }, language);
  const item = (id: string | null) => dispute.lines.find((line) => line.item === id)?.title ?? t('page.wholeOrder');
  const claimTitle = (claim: Claim) =>
    claim.quantity > 1 && claim.item !== null
      ? t('page.itemMany', { title: item(claim.item), quantity: claim.quantity })
      : item(claim.item);
  const claim = (id: string) => {
    const found = claimOf(dispute, id);
    return found ? claimTitle(found) : id;
  };
  const terms = ({ remedy, payMinor, goods }: Terms): string => {
    const what =
      payMinor > 0
        ? t('page.termsWithMoney', { remedy: t(`remedies.${remedy}`), amount: money(payMinor) })
        : t(`remedies.${remedy}`);
    return goods === 'none' ? what : t('page.termsWithGoods', { terms: what, goods: t(`goods.${goods}`) });
  };
  const who = (turn: Turn) => t(`who.${turn}`);
  const other = (of: Side): Side => (of === 'complainant' ? 'respondent' : 'complainant');
  const all = (names: string[]) => new Intl.ListFormat(language, { type: 'unit' }).format(names);
  const when = (at: number) => momentText(at, language, zone, now);
  return { money, item, claim, claimTitle, terms, who, all, when, otherSide: side ? who(other(side)) : who('both') };
}
