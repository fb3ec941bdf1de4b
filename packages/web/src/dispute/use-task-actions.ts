import type { CommandType } from '@redress/shared/dispute/commands';
import type { Obligation } from '@redress/shared/dispute/obligation';
import { useTranslation } from 'react-i18next';
import { TASK_COMMANDS } from './actions.ts';
import type { Target } from './command-forms.ts';
import { useDispute } from './dispute-context.tsx';
import { allowedAbout } from './parts-allowed.ts';
import type { OpenTask } from './turn.ts';
import { useCommandLabel } from './use-command-label.ts';
import { useNames } from './use-names.ts';

export interface Action {
  command: CommandType;
  target: Target;
  label: string;
}

/** What the viewer may do about a task, the main thing first. */
export function useTaskActions(): (task: OpenTask) => Action[] {
  const aboutObligation = useObligationActions();
  const aboutOffers = useOfferActions();
  const { detail, can } = useDispute();
  const label = useCommandLabel();
  return ({ task, owed }) => {
    if (owed) return aboutObligation(owed);
    const asked = detail.dispute.questions.find(({ id }) => id === task.question);
    const commands = asked?.kind === 'evidence' ? (['submitEvidence'] as const) : TASK_COMMANDS[task.kind];
    const target = task.question ? { question: task.question } : {};
    return commands.filter(can).flatMap((command) => {
      if (command === 'acceptOffer' || command === 'declineOffer') return aboutOffers(command);
      return [{ command, target, label: label(command) }];
    });
  };
}

/** Who waits for a return may also say that it is not right. */
function useObligationActions(): (owed: Obligation) => Action[] {
  const { detail, pack, can } = useDispute();
  const label = useCommandLabel();
  const about = (owed: Obligation): Action[] =>
    allowedAbout(detail, owed, pack)
      .filter(can)
      .map((command) => ({ command, target: { obligation: owed.id, claim: owed.claim }, label: label(command, owed) }));
  return (owed) => {
    const returned = detail.dispute.obligations.filter(
      ({ id, kind }) => owed.kind === 'receiveGoods' && kind === 'returnGoods' && owed.dependsOn.includes(id),
    );
    return [...about(owed), ...returned.flatMap(about).filter(({ command }) => command === 'contestPerformance')];
  };
}

/** The one offer that stands; of several each is answered beside its claim. */
function useOfferActions(): (command: 'acceptOffer' | 'declineOffer') => Action[] {
  const { t } = useTranslation('dispute');
  const { detail, side } = useDispute();
  const names = useNames();
  return (command) => {
    const standing = detail.dispute.offers.filter((offer) => offer.state === 'open' && offer.by !== side);
    const [offer] = standing;
    if (!offer || standing.length > 1) return [];
    const target = { offer: offer.id, claim: offer.claim };
    if (command === 'declineOffer') return [{ command, target, label: t('offer.decline') }];
    const { payMinor, remedy } = offer.terms;
    const what = payMinor > 0 ? names.money(payMinor) : t(`remedies.${remedy}`);
    return [{ command, target, label: t('offer.accept', { what }) }];
  };
}
