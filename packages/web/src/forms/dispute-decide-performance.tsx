import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandForm } from '../desk/command-form.tsx';
import { ObligationField } from '../desk/obligation-field.tsx';
import { useObligation } from '../desk/use-obligation.ts';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { PickField } from '../fields/pick-field.tsx';
import { WordsField } from '../fields/words-field.tsx';

const ANSWERS = ['performed', 'notPerformed'] as const;

export function DisputeDecidePerformance({ target, onClose }: CommandFormProps) {
  const { t } = useTranslation('arbitrator');
  const { obligation, field } = useObligation(
    target.obligation,
    ({ kind, state }) => kind !== 'returnGoods' && state === 'contested',
  );
  const [answer, setAnswer] = useState<(typeof ANSWERS)[number] | null>(null);
  const [reasons, setReasons] = useState('');
  const performed = answer === null ? undefined : answer === 'performed';
  return (
    <CommandForm onClose={onClose} input={{ type: 'decidePerformance', obligation, performed, reasons }}>
      <ObligationField {...field} />
      <PickField
        id="performed"
        label={t('decision')}
        options={ANSWERS.map((one) => ({ value: one, label: t(`performance.${one}`) }))}
        value={answer}
        onChange={setAnswer}
      />
      <WordsField
        id="reasons"
        label={t('words.reasons')}
        hint={t('hints.reasons')}
        value={reasons}
        onChange={setReasons}
      />
    </CommandForm>
  );
}
