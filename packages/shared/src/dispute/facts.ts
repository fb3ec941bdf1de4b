import type { AppealingFact } from './facts/appealing.ts';
import type { AnsweringFact } from './facts/answering.ts';
import type { Caused, Told } from './facts/caused.ts';
import type { EndingFact } from './facts/ending.ts';
import type { FilingFact } from './facts/filing.ts';
import type { HearingFact } from './facts/hearing.ts';
import type { PerformingFact } from './facts/performing.ts';

/** What a fact says of its own, beside what it caused. */
type Saying = FilingFact | AnsweringFact | HearingFact | AppealingFact | PerformingFact | EndingFact;
export type Fact = Saying & Caused & Told;
export type FactType = Saying['type'];
export type FactOf<T extends FactType> = Extract<Fact, { type: T }>;

/** What a decider returns: the pipeline adds who, when, where it leads and which clocks run. */
export type Draft = Saying & Caused & { prose?: Told['prose'] };
