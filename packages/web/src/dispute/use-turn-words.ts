import { sideOf, type Side } from '@redress/shared/actor';
import { useTranslation } from 'react-i18next';
import type words from '../text/en/dispute.json';
import { useDispute } from './dispute-context.tsx';
import type { OpenTask, Threat } from './turn.ts';
import { useNames } from './use-names.ts';

/** Every expiry tells each side what it means for them. */
null as unknown as typeof words.ifNobody satisfies Record<Threat, Record<Side | 'other', string>>;

/** The sentences of the banner: what is awaited, and what happens if nobody acts. */
export function useTurnWords() {
  const { t } = useTranslation('dispute');
  const { detail } = useDispute();
  const names = useNames();
  const person = sideOf(detail.viewer) ?? 'other';

  const what = ({ task, owed, yours }: OpenTask): string => {
    const facts = { who: names.who(task.who), amount: names.money(owed?.amountMinor ?? 0) };
    if (task.kind === 'perform' && owed) return t(`owe.${owed.kind}.${yours ? 'you' : 'they'}`, facts);
    if (task.kind === 'confirm' && owed?.kind === 'pay')
      return t(`tasks.confirmPayment.${yours ? 'you' : 'they'}`, facts);
    if (task.kind === 'perform') return t(`tasks.confirm.${yours ? 'you' : 'they'}`, facts);
    if (task.who === 'both' && yours && (task.kind === 'negotiate' || task.kind === 'evidence')) {
      return t(`tasks.${task.kind}.both`);
    }
    const mayTakeBack = task.kind === 'mayTakeBack' && task.who === detail.viewer;
    const mayAppeal = task.kind === 'mayAppeal' && detail.allowed.includes('appeal');
    return t(`tasks.${task.kind}.${yours || mayTakeBack || mayAppeal ? 'you' : 'they'}`, facts);
  };
  const ifNobody = ({ task, threat }: OpenTask): string =>
    t(`ifNobody.${threat}.${person}`, { when: names.when(task.dueAt) });
  return { what, ifNobody };
}
