import type { Refusal, RefusalCode } from '@redress/shared/refusal';
import type { TFunction } from 'i18next';
import type sentences from './en/refusal.json';
import { fieldFailuresOf, isUnreached, refusalOf, type FieldFailure } from './failure.ts';
import type { Language } from './language.ts';
import { moneyText } from './money.ts';
import { momentText } from './time.ts';

/** A refusal without a sentence, or a sentence without a refusal, does not compile. */
const codes = null as unknown as typeof sentences.codes satisfies Record<RefusalCode, string>;
null as unknown as RefusalCode satisfies keyof typeof codes;

export interface Speech {
  t: TFunction<['refusal', 'dispute']>;
  language: Language;
  zone: string;
  now: number;
}

export interface FieldError {
  /** Where in the input: "claims.0.amountMinor". */
  field: string;
  message: string;
}

/** What a person is told when something was not carried out: what happened, and what to do. */
export function sentenceOf(error: unknown, speech: Speech): string {
  const refusal = refusalOf(error);
  if (refusal) return refusalSentence(refusal, speech);
  if (fieldFailuresOf(error).length > 0) return speech.t('refusal:invalid');
  return speech.t(isUnreached(error) ? 'refusal:noConnection' : 'refusal:unexpected');
}

function refusalSentence(refusal: Refusal, speech: Speech): string {
  const currency = 'currency' in refusal ? refusal.currency : '';
  const spoken = Object.entries(refusal).map(([name, fact]): [string, string] => [
    name,
    spokenFact(name, fact, currency, speech),
  ]);
  const facts: { context?: string } = Object.fromEntries(spoken);
  return speech.t(`refusal:codes.${refusal.refusal}`, facts);
}

export function fieldErrorsOf(error: unknown, { t }: Speech): FieldError[] {
  return fieldFailuresOf(error).map((failure) => ({
    field: failure.path.join('.'),
    message: fieldSentence(failure, t),
  }));
}

function fieldSentence({ code, minimum, maximum }: FieldFailure, t: Speech['t']): string {
  if (code === 'too_big') return t('refusal:fields.tooBig', { maximum });
  if (code === 'too_small' && (minimum ?? 0) > 1) return t('refusal:fields.tooSmall', { minimum });
  if (code === 'too_small' || code === 'invalid_type') return t('refusal:fields.missing');
  return t('refusal:fields.wrong');
}

const moments = new Set(['until', 'since', 'at', 'dueAt']);

/** Facts as a person reads them: sums as money, instants as dates, states as words. */
function spokenFact(name: string, fact: unknown, currency: string, speech: Speech): string {
  if (typeof fact === 'number' && moments.has(name)) return momentText(fact, speech.language, speech.zone, speech.now);
  if (typeof fact === 'number' && name.endsWith('Minor'))
    return moneyText({ amountMinor: fact, currency }, speech.language);
  if (name === 'state') return speech.t(`dispute:states.${String(fact)}` as 'dispute:states.filed');
  if (name === 'why') return speech.t(`refusal:fileWhy.${String(fact)}` as 'refusal:fileWhy.type');
  return String(fact);
}
