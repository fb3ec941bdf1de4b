import type { CommandOf } from '../commands.ts';
import type { Draft } from '../facts.ts';
import { proseOf } from './asking.ts';

/** A dispute that was dealt with elsewhere: it is born archived, nothing runs and nothing is owed. */
export function record(command: CommandOf<'record'>): Draft[] {
  const { type: _type, case: known, narrative, outcome, ...rest } = command;
  return [
    {
      type: 'recorded',
      ...known,
      ...rest,
      ...(outcome !== null && { outcome }),
      ...proseOf({ 'statement:c1': narrative }),
    },
  ];
}
