import { useMutation } from '@tanstack/react-query';
import { useState, type ChangeEvent } from 'react';
import type { FieldProblem } from '../ui/error-summary.tsx';
import { useAuthSentence } from './use-auth-sentence.ts';

type Check<Values> = (values: Values) => FieldProblem[];

const none: FieldProblem[] = [];

/** Values, problems and sending of one small form; checked when sent, not while somebody still types. */
export function useAuthForm<Values extends Record<string, string>>(
  initial: Values,
  check: Check<Values>,
  send: (values: Values) => Promise<unknown>,
) {
  const [values, setValues] = useState(initial);
  const [problems, setProblems] = useState(none);
  const sentenceOf = useAuthSentence();
  const { mutate, isPending, isSuccess, error, reset } = useMutation({ mutationFn: send });

  const submit = () => {
    const found = check(values);
    setProblems(found);
    reset();
    if (found.length === 0) mutate(values);
  };
  const field = (name: keyof Values & string) => ({
    id: name,
    name,
    value: values[name] ?? '',
    error: problems.find((problem) => problem.field === name)?.message,
    onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
      const { value } = currentTarget;
      setValues((all) => ({ ...all, [name]: value }));
    },
  });
  const sentence = error ? sentenceOf(error) : null;
  return { values, problems, sentence, error, submit, field, busy: isPending, done: isSuccess };
}
