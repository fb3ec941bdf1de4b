import type { LinkProps } from '@tanstack/react-router';
import type { Person, PersonRole } from '../session.ts';

interface NavItem {
  to: NonNullable<LinkProps['to']>;
  /** A text key with its namespace. */
  text: `${PersonRole}:title`;
}

/** Where each role's work begins; the first is where they land after signing in. */
export const navigation = {
  buyer: [{ to: '/buyer', text: 'buyer:title' }],
  merchant: [{ to: '/merchant', text: 'merchant:title' }],
  arbitrator: [{ to: '/arbitrator', text: 'arbitrator:title' }],
  regulator: [{ to: '/regulator', text: 'regulator:title' }],
  admin: [{ to: '/admin', text: 'admin:title' }],
} as const satisfies Record<PersonRole, readonly [NavItem, ...NavItem[]]>;

/** Rights bring somebody of another role to the desk as well. */
export function navigationOf({ role, rights }: Pick<Person, 'role' | 'rights'>): readonly NavItem[] {
  const desk = rights.length > 0 && role !== 'arbitrator' ? navigation.arbitrator : [];
  return [...navigation[role], ...desk];
}
