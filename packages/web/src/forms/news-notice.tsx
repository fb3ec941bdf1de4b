import { useTranslation } from 'react-i18next';
import { useSaying } from '../dispute/saying.ts';
import type { News } from '../dispute/use-command.ts';
import { StaleNotice } from '../ui/stale-notice.tsx';

interface NewsNoticeProps {
  news: News;
  onLook: () => void;
}

/** What others did while somebody was writing; their text stays. */
export function NewsNotice({ news, onLook }: NewsNoticeProps) {
  const { t } = useTranslation(['forms', 'timeline']);
  const { who, what } = useSaying();
  if (news.length === 0) return null;
  const said = news
    .map((entry) => t('timeline:said', { who: who(entry), what: what(entry) }))
    .reduce((first, rest) => t('timeline:list', { first, rest }));
  return <StaleNotice onShow={onLook}>{t('forms:news', { what: said })}</StaleNotice>;
}
