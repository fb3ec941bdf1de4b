import { useTranslation } from 'react-i18next';
import { TakeIt } from '../../../desk/take-it.tsx';
import { useDispute } from '../../../dispute/dispute-context.tsx';
import type { Person } from '../../../session.ts';
import { PageHeader } from '../../../ui/page-header.tsx';

/** Which dispute, between whom, in which round, and who sits. */
export function DisputeHeading({ person }: { person: Person }) {
  const { t } = useTranslation(['arbitrator', 'dispute']);
  const { dispute, complainant, respondent, arbitrator, order } = useDispute().detail;
  const above = [
    t('dispute:claims', { count: dispute.claims.length }),
    t('arbitrator:room.round', { round: dispute.round }),
    order ? t('arbitrator:room.order', { number: order.number }) : null,
  ];
  const sits =
    dispute.arbitrator === person.id
      ? t('arbitrator:room.youSit')
      : arbitrator
        ? t('arbitrator:room.sits', { name: arbitrator.name })
        : t('arbitrator:room.nobodySits');
  return (
    <PageHeader
      above={above.filter(Boolean).join(' · ')}
      title={t('dispute:number', { number: dispute.number })}
      lead={
        <>
          {[complainant?.name, respondent.name].filter(Boolean).join(' → ')}
          <br />
          {sits}
        </>
      }
      actions={<TakeIt person={person} />}
    />
  );
}
