import { afterClaims, always, lastClaims, stays } from './parts.ts';

const answered = [
  { guard: 'anyOffer', target: 'negotiating' },
  { guard: 'anyContested', target: 'evidence' },
  { guard: 'allDone', target: 'closed' },
  { guard: 'onlyOwed', target: 'performing' },
  stays,
] as const;

export const openingStates = {
  filed: {
    description: 'The complaint has arrived; intake accepts it, refuses it with a ground or asks for more.',
    on: {
      ...always(afterClaims),
      accept: { target: 'awaitingResponse' },
      refuse: lastClaims,
      askForMore: stays,
      provideMore: stays,
      submitEvidence: stays,
      grantClaim: afterClaims,
      amendClaim: stays,
      'expire.accepted': { target: 'awaitingResponse' },
      'expire.decideOnWhatIsThere': stays,
    },
  },
  awaitingResponse: {
    description: 'The merchant answers every claim: grants it, makes an offer or contests it.',
    on: {
      ...always(afterClaims),
      answer: answered,
      grantClaim: afterClaims,
      submitEvidence: stays,
      amendClaim: stays,
      'expire.toEvidence': { target: 'evidence' },
      'expire.judgedOnRecord': { target: 'deliberation' },
      'expire.deemedGranted': afterClaims,
    },
  },
  negotiating: {
    description:
      'The two sides exchange offers, hidden from those who may have to decide; one clock runs for the whole.',
    on: {
      ...always(afterClaims),
      makeOffer: stays,
      acceptOffer: afterClaims,
      declineOffer: stays,
      escalate: { target: 'evidence' },
      grantClaim: afterClaims,
      submitEvidence: stays,
      amendClaim: stays,
      'expire.toEvidence': { target: 'evidence' },
      'expire.lapse': afterClaims,
    },
  },
} as const;
