import { TERMINATE_GROUNDS } from '@redress/shared/vocabulary/ground';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { GroundForm } from '../desk/ground-form.tsx';

export function DisputeTerminate({ onClose }: CommandFormProps) {
  return <GroundForm type="terminate" grounds={TERMINATE_GROUNDS} words="terminateGrounds" harmful onClose={onClose} />;
}
