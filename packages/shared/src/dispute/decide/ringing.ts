import type { Side } from '../../actor.ts';
import type { CommandOf } from '../commands.ts';
import type { Deadline } from '../deadline.ts';
import type { Draft } from '../facts.ts';
import type { Caused } from '../facts/caused.ts';
import type { Asking } from './asking.ts';

export type Ringing = Asking<CommandOf<'expire'>> & { deadline: Deadline };
/** What an expiry caused, and against whom. Drafts after the first are further facts. */
export type Consequence = Caused & { silent?: Side[]; touched?: string[]; further?: Draft[] };
