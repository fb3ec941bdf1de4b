import { describe, expect, test } from 'vitest';
import type { Person } from './principal.ts';
import { actorFor, viewerOf } from './viewer.ts';

const somebody = (changes: Partial<Person>): Person => ({
  kind: 'person',
  id: 'he',
  name: 'He',
  email: 'he@example.com',
  emailVerified: true,
  role: 'arbitrator',
  rights: [],
  merchantIds: [],
  locale: 'en',
  zone: 'UTC',
  ...changes,
});
const row = { buyerId: 'mei', merchantId: 'lamps', arbitratorId: null };

describe('somebody with several capacities', () => {
  const both = somebody({ rights: ['supervisor', 'intake'] });

  test('acts as supervisor where a supervisor may', () => {
    for (const command of ['assign', 'terminate', 'decideReturn'] as const)
      expect(actorFor(both, row, command)).toEqual({ role: 'supervisor', id: 'he' });
  });

  test('acts as the arbitrator where they sit, but hands the dispute on as supervisor', () => {
    const sitting = { ...row, arbitratorId: 'he' };
    expect(actorFor(both, sitting, 'decideReturn')?.role).toBe('arbitrator');
    expect(actorFor(both, sitting, 'assign')?.role).toBe('supervisor');
  });

  test('acts in the only capacity that may', () => {
    expect(actorFor(both, row, 'rule')?.role).toBe('arbitrator');
    expect(actorFor(somebody({ role: 'admin', rights: ['finance'] }), row, 'adoptRules')?.role).toBe('admin');
  });

  test('acts in the first where none may, to be told so', () => {
    expect(actorFor(both, row, 'answer')?.role).toBe('arbitrator');
  });
});

test('whoever is a side is never also the desk', () => {
  const rights = ['supervisor', 'intake', 'finance'] as const;
  const member = somebody({ rights, merchantIds: ['lamps'] });
  expect(viewerOf(member, row)).toBe('respondent');
  expect(actorFor(member, row, 'assign')).toEqual({ role: 'respondent', id: 'he' });
  expect(viewerOf(somebody({ id: 'mei', rights }), row)).toBe('complainant');
});

test('for strangers and whoever is not signed in it is not there', () => {
  expect(viewerOf({ kind: 'anonymous' }, row)).toBeNull();
  expect(actorFor(somebody({ role: 'buyer' }), row, 'rest')).toBeNull();
  expect(viewerOf(somebody({ role: 'merchant', merchantIds: ['boots'] }), row)).toBeNull();
});
