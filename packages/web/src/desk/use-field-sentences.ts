import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { useSpeech } from '../text/use-speech.ts';
import type { FieldProblem } from '../ui/error-summary.tsx';

/** What the contract found, at its fields: what was left out is asked for by name. */
export function useFieldSentences(input: object): (issues: readonly z.core.$ZodIssue[]) => FieldProblem[] {
  const { t } = useTranslation('arbitrator');
  const named = t('missing', { returnObjects: true }) as Record<string, string>;
  const { fields } = useSpeech();
  return (all) => {
    const issues = all.filter((issue) => isAsked(input, issue.path));
    const missing = issues.map((issue) => ({ ...issue, ...(isEmpty(input, issue.path) && { code: 'invalid_type' }) }));
    return fields({ data: { fields: missing } }).map((problem, index) => {
      const name = String(issues[index]?.path.at(-1));
      return isEmpty(input, issues[index]?.path ?? []) && named[name] ? { ...problem, message: named[name] } : problem;
    });
  };
}

/** What becomes of the goods is asked only once a remedy is chosen. */
function isAsked(input: object, path: readonly PropertyKey[]): boolean {
  return path.at(-1) !== 'goods' || !isEmpty(input, [...path.slice(0, -1), 'remedy']);
}

function isEmpty(input: object, path: readonly PropertyKey[]): boolean {
  const found = path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | null)?.[key], input);
  return found == null || found === '' || (Array.isArray(found) && found.length === 0);
}
