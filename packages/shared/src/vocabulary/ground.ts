export const REFUSE_GROUNDS = [
  'notAConsumer',
  'notOurMarketplace',
  'tooLate',
  'alreadyDecided',
  'pendingElsewhere',
  'noConcreteClaim',
  'unidentifiedParties',
] as const;
export type RefuseGround = (typeof REFUSE_GROUNDS)[number];

export const TERMINATE_GROUNDS = [
  'courtOrArbitration',
  'authorityTookOver',
  'complainantUnreachable',
  'evidenceForged',
  'partyCeasedToExist',
  'bothAgreed',
] as const;
export type TerminateGround = (typeof TERMINATE_GROUNDS)[number];

export const SUSPEND_GROUNDS = ['selfSettlement', 'courtProof', 'police', 'emergencyStop', 'chargeback'] as const;
export type SuspendGround = (typeof SUSPEND_GROUNDS)[number];

export const APPEAL_GROUNDS = ['newEvidence', 'wrongBurden', 'arithmetic', 'conflict', 'setAsideDefault'] as const;
export type AppealGround = (typeof APPEAL_GROUNDS)[number];

export const REFUSE_APPEAL_GROUNDS = ['outOfTime', 'noGroundShown', 'repetition'] as const;
export type RefuseAppealGround = (typeof REFUSE_APPEAL_GROUNDS)[number];

export const REOPEN_GROUNDS = ['notPerformed', 'newFacts', 'wrongRefusal'] as const;
export type ReopenGround = (typeof REOPEN_GROUNDS)[number];
