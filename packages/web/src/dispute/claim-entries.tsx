import { useTranslation } from 'react-i18next';
import { ClaimList } from '../ui/claim-row.tsx';
import { ClaimEntry } from './claim-entry.tsx';
import { useDispute } from './dispute-context.tsx';

export function ClaimEntries() {
  const { t } = useTranslation('dispute');
  const { claims } = useDispute().detail.dispute;
  return (
    <ClaimList label={t('page.claims')}>
      {claims.map((claim) => (
        <ClaimEntry key={claim.id} claim={claim} />
      ))}
    </ClaimList>
  );
}
