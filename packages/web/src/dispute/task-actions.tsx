import { Button, UnstyledButton } from '@mantine/core';
import type { CommandType } from '@redress/shared/dispute/commands';
import { useTranslation } from 'react-i18next';
import { TASK_COMMANDS } from './actions.ts';
import type { Target } from './command-forms.ts';
import { useDispute } from './dispute-context.tsx';
import { allowedAbout } from './parts-allowed.ts';
import styles from './task-actions.module.css';
import type { OpenTask } from './turn.ts';
import { useNames } from './use-names.ts';

const BUTTONS = 2;

interface Action {
  command: CommandType;
  target: Target;
  label: string;
}

/** What one does about a task: two buttons, the rest as quiet links. */
export function TaskActions({ open: task }: { open: OpenTask }) {
  const { open } = useDispute();
  const actions = useActions(task);
  if (actions.length === 0) return null;
  return (
    <>
      {actions.slice(0, BUTTONS).map(({ command, target, label }, index) => (
        <Button
          key={command}
          variant={index === 0 && task.yours ? 'filled' : 'default'}
          onClick={() => open(command, target)}
        >
          {label}
        </Button>
      ))}
      {actions.slice(BUTTONS).map(({ command, target, label }) => (
        <UnstyledButton key={command} className={styles.quiet} onClick={() => open(command, target)}>
          {label}
        </UnstyledButton>
      ))}
    </>
  );
}

function useActions({ task, owed }: OpenTask): Action[] {
  const { t } = useTranslation('dispute');
  const { detail, pack, side, can } = useDispute();
  const names = useNames();
  const question = task.question ? { question: task.question } : {};
  const plain = (command: CommandType): Action => ({ command, target: question, label: t(`commands.${command}`) });
  if (owed) {
    const target = { obligation: owed.id, claim: owed.claim };
    return allowedAbout(detail, owed, pack)
      .filter(can)
      .map((command) => ({ command, target, label: t(`commands.${command}`) }));
  }
  const commands = asksForEvidence(detail.dispute.questions, task.question)
    ? (['submitEvidence'] as const)
    : TASK_COMMANDS[task.kind];
  const theirs = detail.dispute.offers.filter((offer) => offer.state === 'open' && offer.by !== side);
  const [offer] = theirs;
  return commands.filter(can).flatMap((command): Action[] => {
    if (command !== 'acceptOffer' && command !== 'declineOffer') return [plain(command)];
    // Of several offers each is answered beside its claim.
    if (!offer || theirs.length > 1) return [];
    const target = { offer: offer.id, claim: offer.claim };
    if (command === 'declineOffer') return [{ command, target, label: t('offer.decline') }];
    const { payMinor, remedy } = offer.terms;
    const what = payMinor > 0 ? names.money(payMinor) : t(`remedies.${remedy}`);
    return [{ command, target, label: t('offer.accept', { what }) }];
  });
}

function asksForEvidence(questions: readonly { id: string; kind: string }[], id: string | null): boolean {
  return questions.some((question) => question.id === id && question.kind === 'evidence');
}
