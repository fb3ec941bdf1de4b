import { LIMITS } from '@redress/shared/limits';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandForm } from '../desk/command-form.tsx';
import { ObligationField } from '../desk/obligation-field.tsx';
import { useObligation } from '../desk/use-obligation.ts';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { WordsField } from '../fields/words-field.tsx';

export function DisputeReportPaymentFailed({ target, onClose }: CommandFormProps) {
  const { t } = useTranslation('arbitrator');
  const { obligation, field } = useObligation(
    target.obligation,
    ({ kind, state }) => kind === 'pay' && ['reported', 'contested'].includes(state),
  );
  const [reason, setReason] = useState('');
  return (
    <CommandForm onClose={onClose} input={{ type: 'reportPaymentFailed', obligation, reason }}>
      <ObligationField {...field} />
      <WordsField
        id="reason"
        label={t('words.whyFailed')}
        limit={LIMITS.referenceCharacters}
        minRows={1}
        value={reason}
        onChange={setReason}
      />
    </CommandForm>
  );
}
