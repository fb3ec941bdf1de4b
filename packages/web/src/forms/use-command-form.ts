import { Command, type PartyCommand } from '@redress/shared/dispute/commands';
import { useState } from 'react';
import { useDispute } from '../dispute/dispute-context.tsx';
import { useCommand } from '../dispute/use-command.ts';
import { useSpeech } from '../text/use-speech.ts';
import type { FieldProblem } from '../ui/error-summary.tsx';

type Check<Values> = (values: Values) => FieldProblem[];

const none: FieldProblem[] = [];

interface CommandFormOptions<Values> {
  /** Under which name the typed words are kept while the form is closed. */
  name: string;
  initial: Values;
  build: (values: Values) => PartyCommand;
  /** What the contract cannot know: a choice not made, a file still on its way. */
  check?: Check<Values>;
  onClose: () => void;
}

/** Values, problems and sending of one command; checked by the contract that the server uses. */
export function useCommandForm<Values extends object>(options: CommandFormOptions<Values>) {
  const { name, initial, build, check, onClose } = options;
  const { kept } = useDispute();
  const { sentence, fields } = useSpeech();
  const [values, setValues] = useState<Values>(() => (kept.get(name) as Values | undefined) ?? initial);
  const [problems, setProblems] = useState(none);
  const command = useCommand(() => {
    kept.delete(name);
    onClose();
  });

  const set = (part: Partial<Values>) => {
    const next = { ...values, ...part };
    kept.set(name, next);
    setValues(next);
  };
  const setPart = <Name extends keyof Values>(name: Name, value: Values[Name]) => {
    const part: Partial<Values> = {};
    part[name] = value;
    set(part);
  };
  const looksRight = () => {
    const chosen = check?.(values) ?? none;
    const parsed = chosen.length > 0 ? null : Command.safeParse(build(values));
    const found = parsed?.error ? fields({ data: { fields: parsed.error.issues } }) : chosen;
    setProblems(found);
    return found.length === 0;
  };
  const submit = () => {
    if (looksRight()) command.send(build(values));
  };
  const field = <Name extends keyof Values & string>(id: Name) => ({
    id,
    value: values[id],
    onChange: (value: Values[Name]) => setPart(id, value),
  });
  return {
    values,
    set,
    looksRight,
    submit,
    onClose,
    problems,
    field,
    sentence: command.error ? sentence(command.error) : null,
    busy: command.busy,
    news: command.news,
    look: command.look,
  };
}

export type CommandFormState<Values extends object> = ReturnType<typeof useCommandForm<Values>>;
