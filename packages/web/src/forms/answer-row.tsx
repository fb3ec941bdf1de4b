import type { Claim } from '@redress/shared/dispute/dispute';
import { useTranslation } from 'react-i18next';
import { useNames } from '../dispute/use-names.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import styles from './answer-claims.module.css';
import { ANSWER_CHOICES, type AnswerValue } from './answer-values.ts';
import { PartyTerms } from './party-terms.tsx';

interface AnswerRowProps {
  claim: Claim;
  /** Where in the command: "answers.0". */
  id: string;
  value: AnswerValue;
  onChange: (value: AnswerValue) => void;
}

/** Grant, offer or contest one claim; what follows from the choice stands beneath it. */
export function AnswerRow({ claim, id, value, onChange }: AnswerRowProps) {
  const { t } = useTranslation(['forms', 'dispute']);
  const names = useNames();
  const contests = value.answer === 'contest';
  const choices = ANSWER_CHOICES.map((answer) => ({
    value: answer,
    label: t(`dispute:answers.${answer}`),
    hint: t(`forms:answer.${answer}Hint`, { terms: names.terms(claim.asked) }),
  }));
  return (
    <div className={styles.row}>
      <div className={styles.choice}>
        <ChoiceField
          id={`${id}.answer`}
          label={t('forms:answer.choose', { claim: names.claimTitle(claim) })}
          labelHidden
          choices={choices}
          value={value.answer}
          onChange={(answer) => onChange({ ...value, answer })}
        />
      </div>
      {value.answer === 'offer' ? (
        <PartyTerms
          id={`${id}.terms`}
          claim={claim}
          reason={claim.reason}
          terms={value.terms}
          onChange={(terms) => onChange({ ...value, terms })}
        />
      ) : null}
      {value.answer ? (
        <WordsField
          id={`${id}.statement`}
          label={t(contests ? 'forms:answer.why' : 'forms:answer.statement')}
          optional={!contests}
          value={value.statement}
          onChange={(statement) => onChange({ ...value, statement })}
        />
      ) : null}
    </div>
  );
}
