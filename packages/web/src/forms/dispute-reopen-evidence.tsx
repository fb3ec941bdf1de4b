import type { CommandFormProps } from '../dispute/command-forms.ts';
import { WordsForm } from '../desk/words-form.tsx';

export function DisputeReopenEvidence({ onClose }: CommandFormProps) {
  return <WordsForm type="reopenEvidence" field="reasons" onClose={onClose} />;
}
