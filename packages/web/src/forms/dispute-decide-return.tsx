import { RETURN_DECISIONS, type ReturnDecision } from '@redress/shared/vocabulary/ruling';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandForm } from '../desk/command-form.tsx';
import { ObligationField } from '../desk/obligation-field.tsx';
import { useObligation } from '../desk/use-obligation.ts';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { useDispute } from '../dispute/dispute-context.tsx';
import { MoneyField } from '../fields/money-field.tsx';
import { PickField } from '../fields/pick-field.tsx';
import { WordsField } from '../fields/words-field.tsx';

export function DisputeDecideReturn({ target, onClose }: CommandFormProps) {
  const { t } = useTranslation(['arbitrator', 'dispute']);
  const { currency } = useDispute().detail.dispute;
  const { obligation, field } = useObligation(
    target.obligation,
    ({ kind, state }) => kind === 'returnGoods' && state === 'contested',
  );
  const [decision, setDecision] = useState<ReturnDecision | null>(null);
  const [partMinor, setPartMinor] = useState(0);
  const [reasons, setReasons] = useState('');
  const payMinor = decision === 'partial' ? partMinor : 0;
  return (
    <CommandForm onClose={onClose} input={{ type: 'decideReturn', obligation, decision, payMinor, reasons }}>
      <ObligationField {...field} />
      <PickField
        id="decision"
        label={t('arbitrator:decision')}
        hint={decision ? t(`arbitrator:returns.${decision}`) : undefined}
        options={RETURN_DECISIONS.map((one) => ({ value: one, label: t(`dispute:returnDecisions.${one}`) }))}
        value={decision}
        onChange={setDecision}
      />
      {decision === 'partial' ? (
        <MoneyField
          id="payMinor"
          label={t('arbitrator:returns.pay')}
          currency={currency}
          value={partMinor}
          onChange={setPartMinor}
        />
      ) : null}
      <WordsField
        id="reasons"
        label={t('arbitrator:words.reasons')}
        hint={t('arbitrator:hints.reasons')}
        value={reasons}
        onChange={setReasons}
      />
    </CommandForm>
  );
}
