import { afterClaims, afterRuledClaims, always, lastClaims, stays } from './parts.ts';

const appealFalls = [{ guard: 'appealStands', ...stays }, ...afterClaims] as const;

const performed = [{ guard: 'nothingOwed', target: 'closed' }, stays] as const;

export const rulingStates = {
  ruled: {
    description: 'The ruling is out; either side may appeal claim by claim or waive it, slips can be corrected.',
    on: {
      ...always(afterRuledClaims),
      appeal: { target: 'appealed' },
      waiveAppeal: [{ guard: 'waivedAllDone', target: 'closed' }, { guard: 'waived', target: 'performing' }, stays],
      correctRuling: stays,
      'expire.toPerforming': lastClaims,
    },
  },
  appealed: {
    description: 'Somebody who had no part in the ruling admits the appeal or refuses it with a ground.',
    on: {
      ...always(appealFalls),
      submitEvidence: stays,
      crossAppeal: stays,
      answerAppeal: stays,
      admitAppeal: { target: 'evidence' },
      refuseAppeal: [
        { guard: 'backToRuled', target: 'ruled' },
        { guard: 'backToPerformingAllDone', target: 'closed' },
        { guard: 'backToPerforming', target: 'performing' },
        { guard: 'backToClosed', target: 'closed' },
      ],
      'expire.admitAppeal': { target: 'evidence' },
    },
  },
  performing: {
    description: 'What was granted, settled or ruled is being done; each obligation has its debtor and its clock.',
    on: {
      ...always(performed, performed),
      submitEvidence: stays,
      appeal: { target: 'appealed' },
      requestHuman: { target: 'deliberation' },
      correctRuling: performed,
    },
  },
} as const;
