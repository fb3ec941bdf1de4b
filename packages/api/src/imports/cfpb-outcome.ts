import type { Outcome } from '@redress/shared/vocabulary/outcome';

/** How a company's recorded response counts as an end. Every other wording (In progress, Untimely response, Closed) is none. */
export const OUTCOME_OF_RESPONSE: Readonly<Record<string, Outcome>> = {
  'Closed with explanation': 'explained',
  'Closed with monetary relief': 'settled',
  'Closed with non-monetary relief': 'settled',
  'Closed with relief': 'settled',
};

export function outcomeOfResponse(response: string): Outcome | null {
  return Object.hasOwn(OUTCOME_OF_RESPONSE, response) ? OUTCOME_OF_RESPONSE[response]! : null;
}
