import { Textarea } from '@mantine/core';
import { LIMITS } from '@redress/shared/limits';
import { useTranslation } from 'react-i18next';
import { countText } from '../text/money.ts';
import { useLanguage } from '../text/use-language.ts';
import { useField } from './field-errors.ts';

interface WordsFieldProps {
  /** Where in the command: "statement", "answers.0.statement". */
  id: string;
  label: string;
  hint?: string;
  optional?: boolean;
  value: string;
  onChange: (words: string) => void;
  limit?: number;
  minRows?: number;
}

const NEAR = 0.9;

/** A text in somebody's own words; how much room is left is said when it gets scarce, and nothing pasted is cut off. */
export function WordsField(props: WordsFieldProps) {
  const { id, label, hint, optional = false, value, onChange, limit = LIMITS.statementCharacters, minRows = 3 } = props;
  const { t } = useTranslation('ui');
  const language = useLanguage();
  const room = { count: countText(value.length, language), limit: countText(limit, language) };
  const scarce = value.length > limit * NEAR ? t('fields.characters', room) : null;
  return (
    <Textarea
      {...useField(id)}
      label={optional ? t('fields.optional', { label }) : label}
      description={[hint, scarce].filter(Boolean).join(' ') || null}
      value={value}
      minRows={minRows}
      maxRows={minRows * 4}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
