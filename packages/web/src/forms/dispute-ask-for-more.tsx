import type { CommandFormProps } from '../dispute/command-forms.ts';
import { WordsForm } from '../desk/words-form.tsx';

export function DisputeAskForMore({ onClose }: CommandFormProps) {
  return <WordsForm type="askForMore" field="question" onClose={onClose} />;
}
