import { stays } from './parts.ts';

export const closedStates = {
  closed: {
    description:
      'Nobody owes anything more; within their windows an appeal, a human, a rating or a reopening can follow.',
    on: {
      rate: stays,
      addNote: stays,
      appeal: { target: 'appealed' },
      requestHuman: { target: 'deliberation' },
      reopen: [
        { guard: 'notPerformed', target: 'performing' },
        { guard: 'newFacts', target: 'evidence' },
        { guard: 'wrongRefusal', target: 'filed' },
      ],
      takeBackWithdrawal: [
        { guard: 'backToFiled', target: 'filed' },
        { guard: 'backToAwaitingResponse', target: 'awaitingResponse' },
        { guard: 'backToNegotiating', target: 'negotiating' },
        { guard: 'backToEvidence', target: 'evidence' },
        { guard: 'backToDeliberation', target: 'deliberation' },
        { guard: 'backToRuled', target: 'ruled' },
        { guard: 'backToAppealed', target: 'appealed' },
        { guard: 'backToPerforming', target: 'performing' },
      ],
      'expire.withdrawalFinal': stays,
      'expire.archive': { target: 'archived' },
    },
  },
  archived: {
    description: 'The last window has closed; the file is kept and nothing can be done in it.',
    type: 'final',
  },
} as const;
