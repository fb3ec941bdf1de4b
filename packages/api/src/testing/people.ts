import type { PersonRole, Right } from '../principal.ts';

interface Somebody {
  readonly role: PersonRole;
  readonly rights?: Right[];
  /** The merchant they answer for. */
  readonly merchant?: string;
}

/** The people of the tests, all invented. Mei complains about an order from the lamps; Gao is to decide. */
export const PEOPLE = {
  mei: { role: 'buyer' },
  tom: { role: 'buyer' },
  lena: { role: 'merchant', merchant: 'lamps' },
  bo: { role: 'merchant', merchant: 'boots' },
  gao: { role: 'arbitrator' },
  shi: { role: 'arbitrator' },
  wen: { role: 'arbitrator', rights: ['intake'] },
  he: { role: 'arbitrator', rights: ['supervisor'] },
  qian: { role: 'admin', rights: ['finance'] },
  reg: { role: 'regulator' },
  ada: { role: 'admin' },
} as const satisfies Record<string, Somebody>;

export type Name = keyof typeof PEOPLE;
export const NAMES = Object.keys(PEOPLE) as Name[];
