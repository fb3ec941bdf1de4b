import { SUSPEND_GROUNDS } from '@redress/shared/vocabulary/ground';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { GroundForm } from '../desk/ground-form.tsx';

export function DisputeSuspend({ onClose }: CommandFormProps) {
  return <GroundForm type="suspend" grounds={SUSPEND_GROUNDS} words="suspendGrounds" onClose={onClose} />;
}
