export const OBLIGATION_KINDS = [
  'provideReturnAddress',
  'returnGoods',
  'receiveGoods',
  'pay',
  'shipReplacement',
  'repair',
  'apologise',
  'correctListing',
  'destroyGoods',
  'handOverToAuthority',
] as const;
export type ObligationKind = (typeof OBLIGATION_KINDS)[number];

export const OBLIGATION_STATES = [
  'waiting',
  'due',
  'reported',
  'confirmed',
  'contested',
  'failed',
  'substituted',
  'lapsed',
] as const;
export type ObligationState = (typeof OBLIGATION_STATES)[number];

/** Obligations in these states ask nothing more of anybody. */
export const ENDED_OBLIGATIONS: ReadonlySet<ObligationState> = new Set(['confirmed', 'substituted', 'lapsed']);
