import { useEffect } from 'react';
import type { CommandFormProps } from '../dispute/command-forms.ts';

/** The answer is written in the page, beside the claims; its button leads there. */
export function AnswerForm({ onClose }: CommandFormProps) {
  useEffect(() => {
    document.getElementById('answer')?.scrollIntoView();
    document.getElementById('answers.0.answer')?.focus({ preventScroll: true });
    onClose();
  }, [onClose]);
  return null;
}
