import type { Side } from '../../actor.ts';
import type { AppealGround, RefuseAppealGround } from '../../vocabulary/ground.ts';
import type { State } from '../../vocabulary/state.ts';

export type AppealingFact =
  | {
      type: 'appealed';
      side: Side;
      appealed: string[];
      ground: AppealGround;
      from: State;
      stayed: string[];
      leftMs: number | null;
    }
  | { type: 'crossAppealed'; side: Side; appealed: string[]; stayed: string[] }
  | { type: 'appealAnswered'; side: Side }
  | { type: 'appealWaived'; side: Side }
  | { type: 'appealAdmitted'; fallen: string | null }
  | { type: 'appealRefused'; ground: RefuseAppealGround };
