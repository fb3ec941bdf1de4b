import { useTranslation } from 'react-i18next';

interface PageTitleProps {
  title: string;
  /** The page has problems to mend; said first, so that it is heard first. */
  wrong?: boolean;
}

/** React carries it into the document's head. */
export function PageTitle({ title, wrong = false }: PageTitleProps) {
  const { t } = useTranslation('shell');
  const page = `${title} · ${t('product')}`;
  return <title>{wrong ? t('titleWrong', { page }) : page}</title>;
}
