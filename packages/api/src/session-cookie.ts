import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Config } from './config.ts';

const DAY_SECONDS = 86_400;
/** A session ends after this, used or not. */
export const SESSION_SECONDS = 14 * DAY_SECONDS;

export function sessionCookieName(config: Config): string {
  return isSecure(config) ? '__Host-redress-session' : 'redress-session';
}

export function isSecure(config: Config): boolean {
  return config.url.startsWith('https:');
}

/** The same cookie better-auth sets: the token, and its HMAC in base64. */
export function sessionCookie(config: Config, token: string): string {
  const value = encodeURIComponent(`${token}.${sign(token, config.secrets.session)}`);
  const secure = isSecure(config) ? '; Secure' : '';
  return `${sessionCookieName(config)}=${value}; Max-Age=${SESSION_SECONDS}; Path=/; HttpOnly; SameSite=Lax${secure}`;
}

/** The session token in a Cookie header, if we signed it. */
export function readSessionToken(config: Config, header: string | undefined): string | undefined {
  const value = header && cookieValue(header, sessionCookieName(config));
  if (!value) return undefined;
  const dot = value.lastIndexOf('.');
  const token = value.slice(0, dot);
  return dot > 0 && isSame(value.slice(dot + 1), sign(token, config.secrets.session)) ? token : undefined;
}

function cookieValue(header: string, name: string): string | undefined {
  const pair = header.split(';').find((part) => part.trim().startsWith(`${name}=`));
  const raw = pair?.trim().slice(name.length + 1);
  return raw && /^[\w.%+/=-]{1,300}$/.test(raw) && !/%(?![0-9a-f]{2})/i.test(raw) ? decodeURIComponent(raw) : undefined;
}

function sign(token: string, secret: string): string {
  return createHmac('sha256', secret).update(token).digest('base64');
}

function isSame(given: string, made: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(made)];
  return a.length === b.length && timingSafeEqual(a, b);
}
