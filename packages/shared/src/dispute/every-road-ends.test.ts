import { describe, expect, test } from 'vitest';
import { getAdjacencyMap, getShortestPaths } from 'xstate/graph';
import { STATES, type State } from '../vocabulary/state.ts';
import { clocksOf } from './decide/clocks.ts';
import { TURN } from './deadline.ts';
import { knows, machine } from './machine.ts';
import { witnesses } from './testing/canonical.ts';
import { EVERY_EVENT, SITUATIONS } from './testing/every-event.ts';

type Road = { from: State; to: State; by: string };

const GRAPH = {
  events: EVERY_EVENT,
  serializeState: (snapshot: { value: unknown }) => String(snapshot.value),
} as never;
const ADJACENCY: Record<
  string,
  { transitions: Record<string, { state: { value: unknown }; event: { type: string } }> }
> = getAdjacencyMap(machine, GRAPH) as never;

const ROADS: Road[] = Object.entries(ADJACENCY).flatMap(([from, { transitions }]) =>
  Object.values(transitions).map(({ state, event }) => ({
    from: from as State,
    to: state.value as State,
    by: event.type,
  })),
);

/** Every state from which the goal can be reached by these roads. */
function reaching(goal: State, roads: Road[]): Set<State> {
  const found = new Set<State>([goal]);
  for (let before = 0; before !== found.size;) {
    before = found.size;
    for (const { from, to } of roads) if (found.has(to)) found.add(from);
  }
  return found;
}

/** Waiting states that no clock ends, and why. */
const NOT_ENDED_BY_ITS_CLOCK: Partial<Record<State, string>> = {
  deliberation: 'no clock ever decides: it is raised again and again, and after the hard limit the buyer may leave',
};
/** Waiting states without a clock of their own, and what runs instead. */
const NO_CLOCK_OF_ITS_OWN: Partial<Record<State, string>> = {
  performing: 'each obligation has its own clock; a contested one and a pending payment are raised, never decided',
  closed: 'the archive clock, drawn where it closes',
  archived: 'final',
};

describe(`over ${SITUATIONS.length} situations and ${EVERY_EVENT.length} events`, () => {
  test('every state is reached from filing', () => {
    const reached = getShortestPaths(machine, GRAPH).map(({ state }) => state.value);
    expect(new Set(reached)).toEqual(new Set(STATES));
  });

  test('from every state the archive can be reached', () => {
    expect([...reaching('archived', ROADS)].toSorted()).toEqual([...STATES].toSorted());
  });

  test('by clocks alone every state reaches the archive or an arbitrator’s desk', () => {
    const clocks = ROADS.filter(({ by }) => by.startsWith('expire.'));
    const ends = new Set([...reaching('archived', clocks), ...reaching('deliberation', clocks)]);
    expect([...ends].toSorted()).toEqual([...STATES].toSorted());
  });

  test('nothing leads out of the archive', () => {
    expect(ROADS.filter(({ from, to }) => from === 'archived' && to !== 'archived')).toEqual([]);
  });
});

describe('a waiting state', () => {
  const stories = witnesses();
  const waiting = STATES.filter((state) => !(state in NO_CLOCK_OF_ITS_OWN));

  test.each(waiting)('%s begins with a clock that the chart knows there', (state) => {
    const { dispute, now, rules } = stories[state];
    const clocks = clocksOf({ ...dispute, deadlines: [] }, state, now, rules);
    expect(clocks.map(({ name }) => name)).toContain(TURN);
    for (const { onExpiry } of clocks) expect(knows(state, `expire.${onExpiry}`), onExpiry).toBe(true);
  });

  test.each(waiting.filter((state) => !(state in NOT_ENDED_BY_ITS_CLOCK)))(
    '%s is left when its clock runs out',
    (state) => {
      const { dispute, now, rules } = stories[state];
      const [{ onExpiry } = { onExpiry: '' }] = clocksOf(dispute, state, now, rules);
      expect(ROADS.some(({ from, to, by }) => from === state && to !== state && by === `expire.${onExpiry}`)).toBe(
        true,
      );
    },
  );
});
