import { Textarea } from '@mantine/core';
import { LIMITS } from '@redress/shared/limits';
import { useTranslation } from 'react-i18next';
import { countText } from '../text/money.ts';
import { useLanguage } from '../text/use-language.ts';
import { useFieldError } from './field-errors.ts';

interface WordsFieldProps {
  id: string;
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  limit?: number;
  minRows?: number;
}

/** Plain words, with what is left of the room for them. */
export function WordsField(props: WordsFieldProps) {
  const { id, label, hint, value, onChange, limit = LIMITS.statementCharacters, minRows = 4 } = props;
  const { t } = useTranslation('arbitrator');
  const language = useLanguage();
  const left = value === '' ? null : t('charactersLeft', { left: countText(limit - value.length, language) });
  return (
    <Textarea
      id={id}
      label={label}
      description={[hint, left].filter(Boolean).join(' ') || null}
      value={value}
      maxLength={limit}
      minRows={minRows}
      maxRows={18}
      error={useFieldError(id)}
      inputWrapperOrder={['label', 'description', 'error', 'input']}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
