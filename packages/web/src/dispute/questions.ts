import type { Dispute } from '@redress/shared/dispute/dispute';

/** The question that the command would answer when none was chosen: the oldest still open. */
export function openQuestion(dispute: Dispute, command: 'provideMore' | 'answerQuestion'): string | null {
  const wanted = command === 'provideMore' ? 'more' : 'question';
  return dispute.questions.find(({ state, kind }) => state === 'open' && kind === wanted)?.id ?? null;
}
