import { UnstyledButton } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../api.ts';
import { useNow } from '../text/clock.tsx';
import { Moment } from '../ui/due-time.tsx';
import styles from './demo-ribbon.module.css';

const STEPS = [
  { hours: 6, text: 'demo.sixHours' },
  { hours: 24, text: 'demo.oneDay' },
  { hours: 24 * 7, text: 'demo.oneWeek' },
] as const;

/** The time of the demo; whoever may move it on sees what deadlines do. */
export function DemoClock({ movable }: { movable: boolean }) {
  const { t } = useTranslation('shell');
  const now = useNow();
  return (
    <span className={styles.clock}>
      <span>
        {t('demo.clock')} <Moment at={now} />
      </span>
      {movable ? <MoveClock /> : null}
    </span>
  );
}

function MoveClock() {
  const { t } = useTranslation('shell');
  const router = useRouter();
  const { mutate, isPending } = useMutation(
    trpc.demo.moveClock.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries();
        await router.invalidate();
      },
    }),
  );
  return (
    <fieldset className={styles.steps} aria-label={t('demo.moveOn')}>
      {STEPS.map(({ hours, text }) => (
        <UnstyledButton key={hours} className={styles.step} disabled={isPending} onClick={() => mutate({ hours })}>
          {t(text)}
        </UnstyledButton>
      ))}
    </fieldset>
  );
}
