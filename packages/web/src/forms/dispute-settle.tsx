import { openClaims } from '@redress/shared/dispute/claims';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClaimTerms, emptyTerms } from '../desk/claim-terms.tsx';
import { CommandForm } from '../desk/command-form.tsx';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { useDispute } from '../dispute/dispute-context.tsx';
import { WordsField } from '../fields/words-field.tsx';

/** What both sides agreed outside the offers; a claim left out stays open. */
export function DisputeSettle({ onClose }: CommandFormProps) {
  const { t } = useTranslation('arbitrator');
  const { dispute } = useDispute().detail;
  const [terms, setTerms] = useState(() => emptyTerms(openClaims(dispute)));
  const [statement, setStatement] = useState('');
  const settled = terms.filter(({ takes }) => takes === 'terms');
  return (
    <CommandForm
      onClose={onClose}
      input={{
        type: 'settle',
        terms: settled.map(({ claim, terms: agreed }) => ({ claim, terms: agreed })),
        statement,
      }}
    >
      <ClaimTerms legend={t('settle.claims')} choices={['terms', 'open']} value={terms} onChange={setTerms} />
      <WordsField
        id="statement"
        label={t('words.agreement')}
        hint={t('hints.settle')}
        value={statement}
        onChange={setStatement}
      />
    </CommandForm>
  );
}
