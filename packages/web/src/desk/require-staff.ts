import { notFound, redirect } from '@tanstack/react-router';
import type { Me, Person } from '../session.ts';

/** For `beforeLoad`: the desk is for those who work at it, whichever right brings them there. */
export function requireStaff(me: Me, href: string): Person {
  if (!me.person) return redirect({ to: '/sign-in', search: { back: href }, throw: true }) as never;
  if (me.person.role === 'arbitrator' || me.person.rights.length > 0) return me.person;
  return notFound({ throw: true }) as never;
}
