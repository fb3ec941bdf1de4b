import { Button, UnstyledButton } from '@mantine/core';
import { useDispute } from './dispute-context.tsx';
import styles from './task-actions.module.css';
import type { Action } from './use-task-actions.ts';

const BUTTONS = 2;

interface TaskActionsProps {
  actions: readonly Action[];
  /** The first is what the dispute waits for. */
  urgent: boolean;
}

/** Two buttons, the rest as quiet links. */
export function TaskActions({ actions, urgent }: TaskActionsProps) {
  const { open } = useDispute();
  return actions.map(({ command, target, label }, index) =>
    index < BUTTONS ? (
      <Button
        key={command}
        variant={index === 0 && urgent ? 'filled' : 'default'}
        onClick={() => open(command, target)}
      >
        {label}
      </Button>
    ) : (
      <UnstyledButton key={command} className={styles.quiet} onClick={() => open(command, target)}>
        {label}
      </UnstyledButton>
    ),
  );
}
