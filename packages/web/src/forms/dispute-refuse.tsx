import { REFUSE_GROUNDS } from '@redress/shared/vocabulary/ground';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { GroundForm } from '../desk/ground-form.tsx';

export function DisputeRefuse({ onClose }: CommandFormProps) {
  return <GroundForm type="refuse" grounds={REFUSE_GROUNDS} words="refuseGrounds" harmful onClose={onClose} />;
}
