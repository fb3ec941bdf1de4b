import { afterClaims, always, lastClaims, stays } from './parts.ts';

export const hearingStates = {
  evidence: {
    description: 'Both sides bring evidence until both have rested, or one has and the other is silent.',
    on: {
      ...always(afterClaims),
      submitEvidence: stays,
      requestEvidence: stays,
      rest: [{ guard: 'restedEnough', target: 'deliberation' }, stays],
      grantClaim: afterClaims,
      amendClaim: stays,
      answerAppeal: stays,
      'expire.toDeliberation': { target: 'deliberation' },
    },
  },
  deliberation: {
    description: 'The arbitrator decides every open claim with findings and reasons; no clock ever decides instead.',
    on: {
      ...always(afterClaims),
      askParty: stays,
      answerQuestion: stays,
      reopenEvidence: { target: 'evidence' },
      rule: [
        { guard: 'finalAllDone', target: 'closed' },
        { guard: 'final', target: 'performing' },
        { target: 'ruled' },
      ],
      grantClaim: afterClaims,
      amendClaim: { target: 'evidence' },
      leave: lastClaims,
      'expire.mayLeave': stays,
    },
  },
} as const;
