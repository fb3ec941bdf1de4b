import { expect, test } from 'vitest';
import { ACCESS } from './access.ts';
import type { Access } from './access.ts';
import { readConfig } from './config.ts';
import { ANONYMOUS } from './principal.ts';
import type { Person, PersonRole, Right } from './principal.ts';

const keys = { REDRESS_DATA: '/nowhere', REDRESS_SECRET: 's'.repeat(32), REDRESS_HAND_OVER_SECRET: 'h'.repeat(32) };
const closed = readConfig({ ...keys, HOST: '0.0.0.0' });
const person = (role: PersonRole, ...rights: Right[]): Person => ({
  kind: 'person',
  id: 'p',
  name: 'P',
  role,
  rights,
  merchantIds: [],
  locale: 'en',
  zone: 'UTC',
  email: 'p@example.com',
  emailVerified: true,
});

const PEOPLE = {
  nobody: ANONYMOUS,
  buyer: person('buyer'),
  merchant: person('merchant'),
  arbitrator: person('arbitrator'),
  regulator: person('regulator'),
  admin: person('admin'),
  clerk: person('arbitrator', 'intake'),
  head: person('arbitrator', 'supervisor', 'finance'),
};
type Who = keyof typeof PEOPLE;
const everybody = Object.keys(PEOPLE) as Who[];
const signedIn = everybody.filter((who) => who !== 'nobody');

const ADMITTED: Record<Access, Who[]> = {
  anyone: everybody,
  signedIn,
  buyer: ['buyer'],
  merchant: ['merchant'],
  arbitrator: ['arbitrator', 'clerk', 'head'],
  regulator: ['regulator'],
  admin: ['admin'],
  party: ['buyer', 'merchant'],
  staff: ['arbitrator', 'admin', 'clerk', 'head'],
  overseer: ['arbitrator', 'regulator', 'admin', 'clerk', 'head'],
  intake: ['clerk'],
  supervisor: ['head'],
  finance: ['head'],
  demoOnly: [],
};

test.each(Object.entries(ADMITTED))('%s admits exactly %j', (access, admitted) => {
  expect(everybody.filter((who) => ACCESS[access as Access](PEOPLE[who], closed))).toEqual(admitted);
});

test('the doors of a demo open for everybody on this machine', () => {
  expect(everybody.every((who) => ACCESS.demoOnly(PEOPLE[who], readConfig(keys)))).toBe(true);
});
