import { useTranslation } from 'react-i18next';
import { useNow, useZone } from './clock.tsx';
import { referenceOf } from './failure.ts';
import { fieldErrorsOf, sentenceOf, type FieldError } from './refusal.ts';
import { useLanguage } from './use-language.ts';

/** Turns any failure into the words, field errors and reference a screen shows. */
export function useSpeech() {
  const { t } = useTranslation(['refusal', 'dispute']);
  const speech = { t, language: useLanguage(), zone: useZone(), now: useNow() };
  return {
    sentence: (error: unknown): string => sentenceOf(error, speech),
    fields: (error: unknown): FieldError[] => fieldErrorsOf(error, speech),
    reference: (error: unknown): string | null => referenceOf(error),
  };
}
