import type { CommandFormProps } from '../dispute/command-forms.ts';
import { QuestionReply } from './question-reply.tsx';

export function ProvideMoreForm(props: CommandFormProps) {
  return <QuestionReply type="provideMore" wordsOptional {...props} />;
}
