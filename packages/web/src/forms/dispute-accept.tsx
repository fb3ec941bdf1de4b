import type { CommandFormProps } from '../dispute/command-forms.ts';
import { CommandForm } from '../desk/command-form.tsx';

export function DisputeAccept({ onClose }: CommandFormProps) {
  return <CommandForm onClose={onClose} input={{ type: 'accept' }} />;
}
