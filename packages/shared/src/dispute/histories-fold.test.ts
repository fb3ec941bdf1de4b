import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import type { Dispute } from './dispute.ts';
import { replay } from './evolve.ts';
import type { Fact } from './facts.ts';
import { MARK } from './testing/dice.ts';
import { everyEnd, NIGHTLY_TIMEOUT } from './testing/histories.ts';
import type { World } from './testing/walk.ts';

function differences(dispute: Dispute, facts: Fact[]): string[] {
  const told = replay(facts);
  return Object.keys(dispute).filter((key) => !isDeepStrictEqual(told[key as 'id'], dispute[key as 'id']));
}

function forgotten({ dispute, facts }: World): string[] {
  const [later, told] = JSON.parse(JSON.stringify([dispute, facts])) as [Dispute, Fact[]];
  return [...differences(dispute, facts), ...differences(later, told)];
}

test(
  'the facts of a random history fold to the dispute, also after a round trip through JSON',
  () => expect(everyEnd(forgotten)).toBeNull(),
  NIGHTLY_TIMEOUT,
);

function leaks({ dispute, facts }: World): string[] {
  const bodies = facts.map(({ prose: _prose, ...body }) => body);
  return [dispute, ...bodies].map((part) => JSON.stringify(part)).filter((text) => text.includes(MARK));
}

test(
  'what people wrote stands in the prose of a fact and nowhere else',
  () => expect(everyEnd(leaks)).toBeNull(),
  NIGHTLY_TIMEOUT,
);
