import { z } from 'zod';

/** What somebody is in one dispute; the api derives it from who is signed in. */
export const ROLES = [
  'complainant',
  'respondent',
  'intake',
  'arbitrator',
  'supervisor',
  'finance',
  'regulator',
  'admin',
  'system',
  'importer',
] as const;
export type Role = (typeof ROLES)[number];

export interface Actor {
  role: Role;
  id: string;
}

/** The two sides of a dispute. */
export const SIDES = ['complainant', 'respondent'] as const;
export type Side = (typeof SIDES)[number];
export const Side = z.enum(SIDES);

export function otherSide(side: Side): Side {
  return side === 'complainant' ? 'respondent' : 'complainant';
}

export function sideOf(role: Role): Side | null {
  return role === 'complainant' || role === 'respondent' ? role : null;
}

export const SYSTEM: Actor = { role: 'system', id: 'system' };
