export const REMEDIES = [
  'refund',
  'partialRefund',
  'replacement',
  'reship',
  'repair',
  'priceReduction',
  'compensation',
  'statutoryMultiple',
  'apology',
  'explanation',
  'listingCorrection',
] as const;
export type Remedy = (typeof REMEDIES)[number];

/** What becomes of the goods; a fake never goes back to who sold it. */
export const GOODS = ['keep', 'return', 'destroy', 'toAuthority', 'none'] as const;
export type Goods = (typeof GOODS)[number];

/** On which footing money is owed: only the first two may be advanced by the platform. */
export const TRACKS = ['admitted', 'platform', 'statutory'] as const;
export type Track = (typeof TRACKS)[number];
