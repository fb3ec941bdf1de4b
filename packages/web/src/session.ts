import { notFound, redirect } from '@tanstack/react-router';
import i18next from 'i18next';
import { queryClient, trpc, type Outputs } from './api.ts';

export type Me = Outputs['session']['me'];
export type Person = NonNullable<Me['person']>;
export type PersonRole = Person['role'];

export const meOptions = trpc.session.me.queryOptions(undefined, { staleTime: 5 * 60_000 });

interface AuthRequests {
  '/sign-up/email': { name: string; email: string; password: string };
  '/sign-in/email': { email: string; password: string };
  '/sign-out': Record<string, never>;
  '/send-verification-email': { email: string };
  '/verify-email': { token: string };
  '/request-password-reset': { email: string };
  '/reset-password': { token: string; newPassword: string };
}

/** What the door of accounts answered; `data` reads like a tRPC error's. */
export class AuthRefused extends Error {
  readonly code: string;
  readonly data: object;

  constructor(answer: { code?: string }) {
    super(answer.code);
    this.code = answer.code ?? '';
    this.data = answer;
  }
}

/** Accounts: POST and JSON only, in the language of the screens, since mails follow. */
export async function auth<Path extends keyof AuthRequests>(path: Path, body: AuthRequests[Path]): Promise<void> {
  const response = await fetch(`/api/auth${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': i18next.language },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new AuthRefused((await response.json().catch(() => ({}))) as { code?: string });
}

/** After somebody came or went nothing that was fetched before may be shown. */
export function forgetEverything(): void {
  queryClient.clear();
}

/** For `beforeLoad`: who is not signed in is sent to sign in and comes back; a page of another role is not there. */
export function requireRole(me: Me, role: PersonRole, href: string): Person {
  if (me.person?.role === role) return me.person;
  if (me.person) return notFound({ throw: true }) as never;
  return redirect({ to: '/sign-in', search: { back: href }, throw: true }) as never;
}
