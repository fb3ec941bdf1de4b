import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NotFoundState } from '../ui/not-found-state.tsx';

export function Lost() {
  const { t } = useTranslation('ui');
  return <NotFoundState back={<Link to="/">{t('notFound.back')}</Link>} />;
}
