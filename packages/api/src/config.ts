import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readSecrets } from './secrets.ts';
import type { Secrets } from './secrets.ts';

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataPath: string;
  readonly databaseUrl: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** The public address without a trailing slash; links in mails start with it. */
  readonly url: string;
  readonly trustedProxies: readonly string[];
  /** The folder of policy packs. */
  readonly packsPath: string;
  /** The built screens. */
  readonly webPath: string;
  /** The payment provider; in a demo a stand-in within this process takes its place. */
  readonly paymentsUrl: string | undefined;
  /** Where the shop hears that a settlement is withheld or released. */
  readonly shopUrl: string | undefined;
  readonly logLevel: z.infer<typeof LogLevel>;
  /** No public address is set: fictional data, a mailbox page, a movable clock. */
  readonly demo: boolean;
  /** Doors without a key (sign in as anybody, everybody's mail): only in a demo nobody else can reach. */
  readonly demoDoors: boolean;
  readonly secrets: Secrets;
}

/** A setting is missing or wrong; the message names the variable and what to do. */
export class ConfigError extends Error {}

export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const read = Environment.safeParse(withoutEmpty(env));
  if (!read.success) throw new ConfigError(read.error.issues.map(sentence).join('\n'));
  const set = read.data;
  const demo = set.REDRESS_URL === undefined;
  return {
    port: set.PORT,
    host: set.HOST,
    dataPath: set.REDRESS_DATA,
    databaseUrl: set.DATABASE_URL,
    smtpUrl: set.SMTP_URL,
    mailFrom: set.MAIL_FROM,
    url: set.REDRESS_URL?.replace(/\/+$/, '') ?? `http://${set.HOST}:${set.PORT}`,
    trustedProxies: set.REDRESS_TRUSTED_PROXIES,
    packsPath: set.REDRESS_PACKS,
    webPath: set.REDRESS_WEB,
    paymentsUrl: set.PAYMENTS_URL,
    shopUrl: set.SHOP_SETTLEMENT_URL,
    logLevel: set.LOG_LEVEL,
    demo,
    demoDoors: demo && isLoopback(set.HOST),
    secrets: readSecrets(join(set.REDRESS_DATA, 'secrets.json'), {
      session: set.REDRESS_SECRET,
      handOver: set.REDRESS_HAND_OVER_SECRET,
      payments: set.PAYMENTS_SECRET,
    }),
  };
}

export function isLoopback(host: string): boolean {
  return host === '127.0.0.1' || host === 'localhost' || host === '::1' || host === '[::1]';
}

const fromRoot = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const LogLevel = z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
  error: 'must be one of fatal, error, warn, info, debug, silent',
});
const secret = z.string().min(32, 'needs at least 32 characters; take `openssl rand -base64 32`').optional();
const url = (what: string, protocol: RegExp) => z.url({ protocol, error: `must be ${what}` }).optional();

/** What a house that others reach cannot do without. */
const NEEDED = {
  SMTP_URL: 'is needed once REDRESS_URL is set, since people must be reachable by mail',
  MAIL_FROM: 'is needed once REDRESS_URL is set, since people must be reachable by mail',
  PAYMENTS_URL: 'is needed once REDRESS_URL is set, since refunds are paid for real',
};

const Environment = z
  .object({
    PORT: z.coerce.number('must be a port number from 0 to 65535').int().min(0).max(65_535).default(4000),
    HOST: z.string().default('127.0.0.1'),
    REDRESS_DATA: z.string().default('./data'),
    DATABASE_URL: url('a PostgreSQL address like postgres://user@host/name', /^postgres(ql)?$/),
    SMTP_URL: url('an address like smtp://user:password@host:587', /^smtps?$/),
    MAIL_FROM: z.email('must be a mail address such as complaints@example.com').default('redress@localhost.invalid'),
    REDRESS_URL: url('the public address, such as https://complaints.example.com', /^https?$/),
    REDRESS_SECRET: secret,
    REDRESS_HAND_OVER_SECRET: secret,
    REDRESS_PACKS: z.string().default(fromRoot('packs')),
    REDRESS_WEB: z.string().default(fromRoot('packages/web/dist')),
    PAYMENTS_URL: url('the address of the payment provider', /^https?$/),
    PAYMENTS_SECRET: secret,
    SHOP_SETTLEMENT_URL: url('the address that hears about settlements', /^https?$/),
    REDRESS_TRUSTED_PROXIES: z
      .string()
      .default('')
      .transform((list) => list.split(',').flatMap((address) => address.trim() || [])),
    LOG_LEVEL: LogLevel.default('info'),
  })
  .superRefine((set, context) => {
    if (set.REDRESS_URL === undefined) return;
    for (const name of ['SMTP_URL', 'MAIL_FROM', 'PAYMENTS_URL'] as const)
      if (set[name] === undefined || set[name]?.endsWith('.invalid'))
        context.addIssue({
          code: 'custom',
          path: [name],
          message: NEEDED[name],
        });
  });

/** Every variable that is read; docs/reference/settings.md explains each. */
export const SETTINGS: readonly string[] = Object.keys(Environment.shape);

function sentence(issue: z.core.$ZodIssue): string {
  return `${issue.path.join('.')} ${issue.message}. Set it in the environment and start again.`;
}

function withoutEmpty(env: Readonly<Record<string, string | undefined>>) {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
}
