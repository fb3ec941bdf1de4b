import { useState } from 'react';
import type { Side } from '@redress/shared/actor';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { CommandForm } from '../desk/command-form.tsx';
import { QuestionFields } from '../desk/question-fields.tsx';

export function DisputeRequestEvidence({ onClose }: CommandFormProps) {
  const [from, setFrom] = useState<Side | null>(null);
  const [question, setQuestion] = useState('');
  return (
    <CommandForm onClose={onClose} input={{ type: 'requestEvidence', from, question }}>
      <QuestionFields sideId="from" side={from} onSide={setFrom} question={question} onQuestion={setQuestion} />
    </CommandForm>
  );
}
