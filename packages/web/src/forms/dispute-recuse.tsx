import type { CommandFormProps } from '../dispute/command-forms.ts';
import { WordsForm } from '../desk/words-form.tsx';

export function DisputeRecuse({ onClose }: CommandFormProps) {
  return <WordsForm type="recuse" field="reasons" onClose={onClose} />;
}
