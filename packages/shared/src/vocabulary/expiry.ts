/** What happens when a deadline passes and nobody acted. */
export const EXPIRIES = [
  'accepted',
  'decideOnWhatIsThere',
  'toEvidence',
  'judgedOnRecord',
  'deemedGranted',
  'lapse',
  'toDeliberation',
  'goOnWithout',
  'raise',
  'mayLeave',
  'toPerforming',
  'admitAppeal',
  'refundWithoutReturn',
  'remind',
  'obligationLapses',
  'receivedOnProof',
  'toMoney',
  'payFromDeposit',
  'confirmOnProof',
  'withdrawalFinal',
  'resume',
  'archive',
] as const;
export type Expiry = (typeof EXPIRIES)[number];

/** Expiries that decide against somebody: automated decisions, after which a human can be asked for. */
export const DECIDING_EXPIRIES: ReadonlySet<Expiry> = new Set<Expiry>([
  'judgedOnRecord',
  'deemedGranted',
  'lapse',
  'refundWithoutReturn',
  'obligationLapses',
  'receivedOnProof',
  'payFromDeposit',
  'toMoney',
  'confirmOnProof',
]);
