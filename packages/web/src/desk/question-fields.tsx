import { SIDES, type Side } from '@redress/shared/actor';
import { useTranslation } from 'react-i18next';
import { useDispute } from '../dispute/dispute-context.tsx';
import { PickField } from '../fields/pick-field.tsx';
import { WordsField } from '../fields/words-field.tsx';

interface QuestionFieldsProps {
  sideId: 'from' | 'party';
  side: Side | null;
  onSide: (side: Side) => void;
  question: string;
  onQuestion: (question: string) => void;
}

export function QuestionFields({ sideId, side, onSide, question, onQuestion }: QuestionFieldsProps) {
  const { t } = useTranslation(['arbitrator', 'dispute']);
  const { complainant, respondent } = useDispute().detail;
  const names = { complainant: complainant?.name, respondent: respondent.name };
  const options = SIDES.map((one) => ({
    value: one,
    label: [t(`dispute:roles.${one}`), names[one]].filter(Boolean).join(' · '),
  }));
  return (
    <>
      <PickField id={sideId} label={t('arbitrator:whom')} options={options} value={side} onChange={onSide} />
      <WordsField
        id="question"
        label={t('arbitrator:words.question')}
        hint={t('arbitrator:hints.question')}
        value={question}
        onChange={onQuestion}
      />
    </>
  );
}
