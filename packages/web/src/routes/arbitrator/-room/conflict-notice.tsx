import type { Dispute } from '@redress/shared/dispute/dispute';
import { useTranslation } from 'react-i18next';
import { useDispute } from '../../../dispute/dispute-context.tsx';
import type { Person } from '../../../session.ts';
import { StatusWord } from '../../../ui/status-word.tsx';

/** Why somebody who sat before can read here but not decide; it is a rule, not a reproach. */
export function ConflictNotice({ person }: { person: Person }) {
  const { t } = useTranslation('arbitrator');
  const { dispute } = useDispute().detail;
  if (!satBefore(dispute, person.id)) return null;
  const appealed = dispute.state === 'appealed';
  return <StatusWord tone="neutral">{t(appealed ? 'room.conflictAppeal' : 'room.conflict')}</StatusWord>;
}

function satBefore({ state, arbitrator, formerArbitrators, rulings }: Dispute, id: string): boolean {
  if (state === 'closed' || state === 'archived') return false;
  if (state === 'appealed') return arbitrator === id || rulings.some((one) => one.arbitrator === id);
  return formerArbitrators.includes(id);
}
