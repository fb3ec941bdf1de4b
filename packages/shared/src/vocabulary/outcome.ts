/** How a claim, and with it a dispute, ended. */
export const OUTCOMES = [
  'settled',
  'granted',
  'upheld',
  'partlyUpheld',
  'dismissed',
  'withdrawn',
  'refused',
  'lapsed',
  'terminated',
  'referred',
  'externallyDecided',
  'explained',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Outcomes an arbitrator may give a claim. */
export const RULED_OUTCOMES = ['upheld', 'partlyUpheld', 'dismissed'] as const satisfies readonly Outcome[];
