import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDispute } from '../dispute/dispute-context.tsx';
import { useCommand } from '../dispute/use-command.ts';
import type { Person } from '../session.ts';
import { useSpeech } from '../text/use-speech.ts';

const nothing = () => undefined;

/** For an arbitrator before a dispute that nobody sits on. */
export function TakeIt({ person }: { person: Person }) {
  const { t } = useTranslation('arbitrator');
  const { sentence } = useSpeech();
  const { dispute, allowed } = useDispute().detail;
  const { send, busy, error } = useCommand(nothing);
  const heard = dispute.state === 'evidence' || dispute.state === 'deliberation';
  const free = dispute.arbitrator === null && !dispute.formerArbitrators.includes(person.id);
  if (!heard || !free || person.role !== 'arbitrator' || !allowed.includes('assign')) return null;
  return (
    <div>
      <Button variant="light" loading={busy} onClick={() => send({ type: 'assign', arbitrator: person.id })}>
        {t('room.take')}
      </Button>
      {error ? <p role="alert">{sentence(error)}</p> : null}
    </div>
  );
}
