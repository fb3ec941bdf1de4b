import { LIMITS } from '@redress/shared/limits';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandForm } from '../desk/command-form.tsx';
import { ObligationField } from '../desk/obligation-field.tsx';
import { useObligation } from '../desk/use-obligation.ts';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { PickField } from '../fields/pick-field.tsx';
import { WordsField } from '../fields/words-field.tsx';

const SOURCES = ['carrier', 'paymentProvider'] as const;

/** Proof of somebody with no side in the dispute. */
export function DisputeRecordProof({ target, onClose }: CommandFormProps) {
  const { t } = useTranslation('arbitrator');
  const { obligation, field } = useObligation(target.obligation, ({ state }) =>
    ['due', 'reported', 'contested'].includes(state),
  );
  const [source, setSource] = useState<(typeof SOURCES)[number] | null>(null);
  const [reference, setReference] = useState('');
  return (
    <CommandForm onClose={onClose} input={{ type: 'recordProof', obligation, source, reference }}>
      <ObligationField {...field} />
      <PickField
        id="source"
        label={t('proof.from')}
        options={SOURCES.map((one) => ({ value: one, label: t(`proof.${one}`) }))}
        value={source}
        onChange={setSource}
      />
      <WordsField
        id="reference"
        label={t('words.reference')}
        limit={LIMITS.referenceCharacters}
        minRows={1}
        value={reference}
        onChange={setReference}
      />
    </CommandForm>
  );
}
