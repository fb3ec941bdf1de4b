import type { Locale } from '@redress/shared/language';

export const PERSON_ROLES = ['buyer', 'merchant', 'arbitrator', 'regulator', 'admin'] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];
/** What a member of staff may do besides the role. */
export const RIGHTS = ['intake', 'supervisor', 'finance'] as const;
export type Right = (typeof RIGHTS)[number];

export interface Person {
  readonly kind: 'person';
  readonly id: string;
  readonly name: string;
  readonly role: PersonRole;
  readonly rights: readonly Right[];
  readonly merchantIds: readonly string[];
  readonly locale: Locale;
  readonly zone: string;
  readonly email: string;
  readonly emailVerified: boolean;
}
export type Anonymous = { readonly kind: 'anonymous' };
export type Principal = Person | Anonymous;

export const ANONYMOUS: Anonymous = { kind: 'anonymous' };
