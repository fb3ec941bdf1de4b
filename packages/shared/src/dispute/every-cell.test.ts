import { describe, expect, test } from 'vitest';
import { ROLES, type Role } from '../actor.ts';
import { isRefusal, type RefusalCode } from '../refusal.ts';
import { STATES, type State } from '../vocabulary/state.ts';
import { Command, COMMANDS, type CommandType } from './commands.ts';
import { decide } from './decide.ts';
import { knows } from './machine.ts';
import { mayCommand } from './permissions.ts';
import { witnesses } from './testing/canonical.ts';
import { VALID } from './testing/valid-commands.ts';
import { ARBITRATOR, BUYER, MERCHANT, MIDNIGHT } from './testing.ts';

const WITNESSES = witnesses();
const NOBODY_YET = 'none';
const PLACES = [NOBODY_YET, ...STATES] as const;
type Place = (typeof PLACES)[number];

const PEOPLE: Partial<Record<Role, string>> = {
  complainant: BUYER.id,
  respondent: MERCHANT.id,
  arbitrator: ARBITRATOR.id,
};

function answerTo(place: Place, type: CommandType, role: Role): RefusalCode | 'facts' {
  const { dispute, now, rules, funds } =
    place === NOBODY_YET ? { ...WITNESSES.filed, dispute: null } : WITNESSES[place];
  const actor = { role, id: PEOPLE[role] ?? `staff-${role}` };
  const decided = decide(dispute, VALID[type], actor, now, rules, funds);
  if (isRefusal(decided)) return decided.refusal;
  expect(decided.facts.length).toBeGreaterThan(0);
  return 'facts';
}

/** Whether the chart, or birth, has a way for this command from here. */
function hasWay(place: Place, type: CommandType): boolean {
  if (type === 'file' || type === 'record') return place === NOBODY_YET;
  if (place === NOBODY_YET) return false;
  return type === 'expire' || knows(place, type);
}

const CELLS = PLACES.flatMap((place) => COMMANDS.flatMap((type) => ROLES.map((role) => ({ place, type, role }))));
const ANSWERS = CELLS.map((cell) => ({ ...cell, answer: answerTo(cell.place, cell.type, cell.role) }));
const PERMITTED = ANSWERS.filter(({ role, type }) => mayCommand(role, type));

describe(`each of ${PLACES.length} states × ${COMMANDS.length} commands × ${ROLES.length} roles = ${CELLS.length} cells`, () => {
  test('is asked with a command that the contract accepts', () => {
    for (const command of Object.values(VALID)) expect(Command.safeParse(command).error, command.type).toBeUndefined();
  });

  test('answers with facts or with exactly one coded refusal, and never throws', () => {
    for (const { answer } of ANSWERS) expect(answer).toMatch(/^[a-zA-Z]+$/);
  });

  test(`is not permitted exactly where the table of permissions says so: ${CELLS.length - PERMITTED.length} cells`, () => {
    for (const { place, type, role, answer } of ANSWERS) {
      expect(answer === 'notPermitted', `${place} ${type} ${role}`).toBe(!mayCommand(role, type));
    }
  });

  const known = PERMITTED.filter(({ place, type }) => hasWay(place, type));
  test(`is in the wrong state exactly where the chart knows no way: ${PERMITTED.length - known.length} of ${PERMITTED.length} permitted cells`, () => {
    for (const { place, type, role, answer } of PERMITTED) {
      const strange = answer === 'wrongState' || answer === 'notFound';
      expect(strange, `${place} ${type} ${role}: ${answer}`).toBe(!hasWay(place, type));
    }
  });

  const done = known.filter(({ answer }) => answer === 'facts').length;
  test(`is done in the plain witness of its state or refused for what stands in it: ${done} done, ${known.length - done} refused`, () => {
    expect(new Set(known.filter(({ answer }) => answer === 'facts').map(({ type }) => type)).size).toBeGreaterThan(40);
  });
});

test.each(STATES)('the witness of %s is in that state', (state: State) => {
  expect(WITNESSES[state].dispute.state).toBe(state);
  expect(WITNESSES[state].now).toBeGreaterThanOrEqual(MIDNIGHT);
});
