import type { Expiry } from '../../vocabulary/expiry.ts';
import type { ReopenGround } from '../../vocabulary/ground.ts';
import type { State } from '../../vocabulary/state.ts';
import type { CommandType } from '../commands.ts';

/** What the dispute looks like after the command's own facts: all that decides where it goes. */
export interface Situation {
  anyOpen: boolean;
  anyOffer: boolean;
  anyContested: boolean;
  anyRuled: boolean;
  owed: boolean;
  restedEnough: boolean;
  bothWaived: boolean;
  appealStands: boolean;
  /** No appeal can follow: a ruling leads straight to its performance. */
  final: boolean;
  /** Where a refused appeal or a withdrawal taken back returns to. */
  back: State | null;
  ground: ReopenGround | null;
}

export type MachineEventType = Exclude<CommandType, 'file' | 'record' | 'expire'> | `expire.${Expiry}`;
export interface MachineEvent {
  type: MachineEventType;
  situation: Situation;
}
