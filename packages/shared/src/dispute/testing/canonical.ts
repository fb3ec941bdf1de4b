import {
  BUYER,
  INTAKE,
  MERCHANT,
  ARBITRATOR,
  begin,
  dismissed,
  next,
  ring,
  SUPERVISOR,
  upheld,
  type Story,
} from '../testing.ts';
import type { State } from '../../vocabulary/state.ts';

/** One plain dispute in each state, on the road most disputes take. */
export function witnesses(): Record<State, Story> {
  const filed = begin();
  const awaitingResponse = next(filed, INTAKE, { type: 'accept' });
  const negotiating = next(awaitingResponse, MERCHANT, { type: 'answer', answers: ANSWERS });
  const evidence = next(negotiating, BUYER, { type: 'escalate', message: '' });
  const assigned = next(evidence, SUPERVISOR, { type: 'assign', arbitrator: ARBITRATOR.id });
  const rested = next(next(assigned, BUYER, { type: 'rest' }), MERCHANT, { type: 'rest' });
  const ruled = next(rested, ARBITRATOR, { type: 'rule', decisions: [upheld('c1', 10_000), dismissed('c2')] });
  const words = { ground: 'newEvidence', statement: 'Another photograph.' } as const;
  const appealed = next(ruled, MERCHANT, { type: 'appeal', claims: ['c1'], ...words });
  const performing = ring(ruled);
  const closed = next(performing, BUYER, { type: 'reportReceipt', what: 'money', obligation: 'b1', statement: '' });
  const archived = ring(closed, 'archive');
  const deliberation = rested;
  return {
    filed,
    awaitingResponse,
    negotiating,
    evidence,
    deliberation,
    ruled,
    appealed,
    performing,
    closed,
    archived,
  };
}

const ANSWERS = [
  { claim: 'c1', answer: 'contest' as const, statement: 'It left whole.' },
  {
    claim: 'c2',
    answer: 'offer' as const,
    terms: { remedy: 'partialRefund' as const, payMinor: 2_000, goods: 'keep' as const },
    statement: '',
  },
];
