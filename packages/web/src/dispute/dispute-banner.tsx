import { useTranslation } from 'react-i18next';
import { TurnBanner, type TurnTone } from '../ui/turn-banner.tsx';
import { TaskActions } from './task-actions.tsx';
import { useDispute } from './dispute-context.tsx';
import { Sentence } from './sentence.tsx';
import { openTasks } from './turn.ts';
import { useTaskActions } from './use-task-actions.ts';
import { useTurnWords } from './use-turn-words.ts';

/** Whose turn, by when, what happens if nobody acts, and what to do now. */
export function DisputeBanner() {
  const { detail } = useDispute();
  const words = useTurnWords();
  const actionsFor = useTaskActions();
  const [first, ...others] = openTasks(detail);
  const resting = useRestingTitle();
  if (!first) return <TurnBanner tone={resting.tone} title={resting.title} />;
  const actions = actionsFor(first);
  const tone: TurnTone = first.yours ? 'yourTurn' : 'waiting';
  return (
    <TurnBanner
      tone={tone}
      title={words.what(first)}
      until={first.task.dueAt}
      consequence={words.ifNobody(first)}
      lines={others.map((one) => ({
        key: one.task.deadline,
        text: <Sentence>{words.what(one)}</Sentence>,
        until: one.task.dueAt,
      }))}
      actions={actions.length > 0 ? <TaskActions actions={actions} urgent={first.yours} /> : null}
    />
  );
}

/** A dispute in which nothing runs: suspended, over, or waiting for no clock. */
function useRestingTitle(): { tone: TurnTone; title: string } {
  const { t } = useTranslation('dispute');
  const { dispute } = useDispute().detail;
  if (dispute.suspension) {
    return {
      tone: 'waiting',
      title: t('suspended.title', { ground: t(`suspendGrounds.${dispute.suspension.ground}`) }),
    };
  }
  if (dispute.state === 'archived') return { tone: 'done', title: t('archivedNothing') };
  if (dispute.state !== 'closed') return { tone: 'waiting', title: t('nothingDue') };
  const outcome = dispute.closing?.outcome;
  return { tone: 'done', title: outcome ? t('closedAs', { outcome: t(`outcomes.${outcome}`) }) : t('closedNothing') };
}
