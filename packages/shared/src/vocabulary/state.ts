/** The states of a complaint. `mediating` has its place in the vocabulary; no command leads there yet. */
export const STATES = [
  'filed',
  'awaitingResponse',
  'negotiating',
  'evidence',
  'deliberation',
  'ruled',
  'appealed',
  'performing',
  'closed',
  'archived',
] as const;
export type State = (typeof STATES)[number];

/** States in which the dispute is not over. */
export const OPEN_STATES = STATES.filter((state) => state !== 'closed' && state !== 'archived');

/** Who is expected to act. */
export const TURNS = [
  'complainant',
  'respondent',
  'both',
  'intake',
  'arbitrator',
  'supervisor',
  'finance',
  'provider',
  'nobody',
] as const;
export type Turn = (typeof TURNS)[number];
