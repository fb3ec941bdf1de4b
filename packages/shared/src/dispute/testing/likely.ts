import type { Actor } from '../../actor.ts';
import type { Rules } from '../../policy/pack.ts';
import type { Command, CommandOf, CommandType } from '../commands.ts';
import type { Dispute } from '../dispute.ts';
import type { Dice } from './dice.ts';

export interface Scene {
  dice: Dice;
  dispute: Dispute;
  actor: Actor;
  rules: Rules;
}

/** Builds a command of one type that makes sense in the scene, though it may be refused. */
export type Likely<T extends CommandType> = (scene: Scene) => CommandOf<T>;
export type Menu = { [T in CommandType]?: (scene: Scene) => Command };
