import { openClaims } from '@redress/shared/dispute/claims';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClaimTerms, emptyTerms } from '../desk/claim-terms.tsx';
import { CommandForm } from '../desk/command-form.tsx';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { useDispute } from '../dispute/dispute-context.tsx';
import { PickField } from '../fields/pick-field.tsx';
import { WordsField } from '../fields/words-field.tsx';

const SOURCES = ['court', 'arbitration', 'authorityMediation'] as const;

/** A court's or an authority's word, claim by claim; it may also give nothing. */
export function DisputeRecordExternalDecision({ onClose }: CommandFormProps) {
  const { t } = useTranslation('arbitrator');
  const { dispute } = useDispute().detail;
  const [source, setSource] = useState<(typeof SOURCES)[number] | null>(null);
  const [terms, setTerms] = useState(() => emptyTerms(openClaims(dispute)));
  const [statement, setStatement] = useState('');
  const decided = terms
    .filter(({ takes }) => takes !== 'open')
    .map(({ claim, takes, terms: given }) => ({ claim, terms: takes === 'nothing' ? null : given }));
  return (
    <CommandForm onClose={onClose} input={{ type: 'recordExternalDecision', source, terms: decided, statement }}>
      <PickField
        id="source"
        label={t('external.decidedBy')}
        options={SOURCES.map((one) => ({ value: one, label: t(`external.${one}`) }))}
        value={source}
        onChange={setSource}
      />
      <ClaimTerms
        legend={t('external.claims')}
        choices={['terms', 'nothing', 'open']}
        value={terms}
        onChange={setTerms}
      />
      <WordsField
        id="statement"
        label={t('words.decision')}
        hint={t('hints.recordExternalDecision')}
        value={statement}
        onChange={setStatement}
      />
    </CommandForm>
  );
}
