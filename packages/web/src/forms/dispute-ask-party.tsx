import { useState } from 'react';
import type { Side } from '@redress/shared/actor';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { CommandForm } from '../desk/command-form.tsx';
import { QuestionFields } from '../desk/question-fields.tsx';

export function DisputeAskParty({ onClose }: CommandFormProps) {
  const [party, setParty] = useState<Side | null>(null);
  const [question, setQuestion] = useState('');
  return (
    <CommandForm onClose={onClose} input={{ type: 'askParty', party, question }}>
      <QuestionFields sideId="party" side={party} onSide={setParty} question={question} onQuestion={setQuestion} />
    </CommandForm>
  );
}
