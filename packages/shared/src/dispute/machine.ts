import { setup } from 'xstate';
import { STATES, type State } from '../vocabulary/state.ts';
import { closedStates } from './machine/closed-states.ts';
import type { MachineEvent, MachineEventType } from './machine/event.ts';
import { GUARDS } from './machine/guards.ts';
import { hearingStates } from './machine/hearing-states.ts';
import { openingStates } from './machine/opening-states.ts';
import { rulingStates } from './machine/ruling-states.ts';

const chart = setup({
  types: { events: {} as MachineEvent },
  guards: GUARDS,
  actions: { stay: () => undefined },
});

const STATE_CONFIGS: Record<State, { description: string; on?: object }> = {
  ...openingStates,
  ...hearingStates,
  ...rulingStates,
  ...closedStates,
};

/** The life of a complaint: one chart says what may happen in which state and where it leads. */
export const machine = chart.createMachine({
  id: 'complaint',
  initial: 'filed',
  states: STATE_CONFIGS,
});

const SNAPSHOTS = Object.fromEntries(
  STATES.map((state) => [state, machine.resolveState({ value: state, context: {} })]),
) as Record<State, ReturnType<typeof machine.resolveState>>;

/** Whether the chart has the event in this state at all, whatever its guards would say. */
export function knows(state: State, type: MachineEventType): boolean {
  return type in (STATE_CONFIGS[state].on ?? {});
}

/** Where the event leads from this state (perhaps nowhere new), or null when it may not happen there. */
export function leadsTo(state: State, event: MachineEvent): State | null {
  // The states are flat and no action does anything: to ask for the transition costs a tenth of carrying it out.
  const [way] = machine.getTransitionData(SNAPSHOTS[state], event) ?? [];
  if (!way || (!way.target && way.actions.length === 0)) return null;
  return (way.target?.[0]?.key as State | undefined) ?? state;
}
