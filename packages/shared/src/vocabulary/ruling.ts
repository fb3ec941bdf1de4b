export const FAULTS = ['merchant', 'buyer', 'both', 'carrier', 'platform', 'none'] as const;
export type Fault = (typeof FAULTS)[number];

export const STANDARDS = ['balanceOfProbabilities', 'highProbability'] as const;
export type Standard = (typeof STANDARDS)[number];

/** What becomes of a ruling while it can be appealed. */
export const APPEAL_EFFECTS = ['suspensive', 'secured', 'immediate'] as const;

/** Who hears an appeal; panels, neutrals and external bodies are not built yet. */
export const APPEAL_BODIES = ['arbitrator', 'none'] as const;

export const RETURN_DECISIONS = ['accepted', 'partial', 'rejected'] as const;
export type ReturnDecision = (typeof RETURN_DECISIONS)[number];
