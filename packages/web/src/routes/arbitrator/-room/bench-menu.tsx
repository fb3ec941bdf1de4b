import { Button } from '@mantine/core';
import type { CommandType } from '@redress/shared/dispute/commands';
import { useTranslation } from 'react-i18next';
import { EVERYDAY, STAFF_COMMANDS, type StaffCommand } from '../../../desk/staff-commands.ts';
import { HARMFUL, TASK_COMMANDS } from '../../../dispute/actions.ts';
import { useDispute } from '../../../dispute/dispute-context.tsx';
import { allowedAbout } from '../../../dispute/parts-allowed.ts';
import { openTasks } from '../../../dispute/turn.ts';
import styles from './bench-menu.module.css';

const DECIDING: ReadonlySet<StaffCommand> = new Set<StaffCommand>([
  'accept',
  'admitAppeal',
  'decideReturn',
  'decidePerformance',
  'confirmPayment',
]);

/** What can be done about this dispute now: the everyday steps as buttons, the rare ones behind one more press. */
export function BenchMenu() {
  const { t } = useTranslation('arbitrator');
  const { can } = useDispute();
  const inBanner = useBannerCommands();
  const offered = STAFF_COMMANDS.filter((one) => can(one) && !inBanner.has(one));
  const everyday = offered.filter((one) => EVERYDAY.has(one));
  const rare = offered.filter((one) => !EVERYDAY.has(one));
  if (offered.length === 0) return null;
  return (
    <section className={styles.menu} aria-label={t('room.steps')}>
      <Steps commands={everyday} />
      {rare.length > 0 ? (
        <details className={styles.rare}>
          <summary>{t('room.moreSteps')}</summary>
          <Steps commands={rare} />
        </details>
      ) : null}
    </section>
  );
}

/** What the banner offers already is not offered twice. */
function useBannerCommands(): ReadonlySet<CommandType> {
  const { detail, pack } = useDispute();
  const [first] = openTasks(detail);
  if (!first) return new Set();
  return new Set(first.owed ? allowedAbout(detail, first.owed, pack) : TASK_COMMANDS[first.task.kind]);
}

function Steps({ commands }: { commands: readonly StaffCommand[] }) {
  const { t } = useTranslation('dispute');
  const { open } = useDispute();
  return (
    <div className={styles.steps}>
      {commands.map((command) => (
        <Button
          key={command}
          size="sm"
          variant={DECIDING.has(command) ? 'filled' : 'default'}
          {...(HARMFUL.has(command) && { c: 'red' })}
          onClick={() => open(command)}
        >
          {t(`commands.${command}`)}
        </Button>
      ))}
    </div>
  );
}
