import type { CommandFormProps } from '../dispute/command-forms.ts';
import { QuestionReply } from './question-reply.tsx';

export function AnswerQuestionForm(props: CommandFormProps) {
  return <QuestionReply type="answerQuestion" {...props} />;
}
