import { REFUSE_APPEAL_GROUNDS } from '@redress/shared/vocabulary/ground';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { GroundForm } from '../desk/ground-form.tsx';

export function DisputeRefuseAppeal({ onClose }: CommandFormProps) {
  return (
    <GroundForm type="refuseAppeal" grounds={REFUSE_APPEAL_GROUNDS} words="refuseAppealGrounds" onClose={onClose} />
  );
}
