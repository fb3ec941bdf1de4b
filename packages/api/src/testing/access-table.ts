import { randomUUID } from 'node:crypto';
import { ACCESS_OF, ADMINS, ADMITS, STAFF } from './access-rows.ts';
import { complaint } from './complaint.ts';
import { NAMES, type Name } from './people.ts';

/** What there is in the matrix: Mei's with the lamps, which Gao hears, and Tom's with the boots. */
export interface Known {
  readonly mine: { disputeId: string; version: number; orderId: string; staged: string; attached: string };
  readonly toms: { disputeId: string; orderId: string; staged: string };
}

/** Who gets in, and who is told that their role may not; to everybody else who is signed in it is not there. */
export interface Case {
  readonly path: string;
  readonly what: string;
  readonly input?: unknown;
  readonly in: readonly Name[];
  readonly role?: readonly Name[];
}

const NOBODY: readonly Name[] = [];
const NOWHERE = '00000000-0000-7000-8000-000000000000';

/** Calls that name nothing which is somebody's: whoever is admitted gets in. */
const PLAIN: Record<string, unknown> = {
  'session.me': undefined,
  'session.setLocale': { locale: 'en', zone: 'UTC' },
  'session.demoPeople': undefined,
  'people.list': {},
  'people.arbitrators': undefined,
  'organisations.mine': undefined,
  'organisations.list': {},
  'organisations.acceptInvitation': { token: 'x' },
  'organisations.registerByInvitation': { token: 'x', name: 'x', password: 'correct horse battery' },
  'orders.mine': {},
  'orders.redeemHandOver': { token: 'x' },
  'policies.current': undefined,
  'policies.get': { id: 'basic', version: '1' },
  'disputes.find': { text: 'lamp', limit: 10 },
  'drafts.get': { subject: 'file:x' },
  'drafts.save': { subject: 'file:x', body: {} },
  'drafts.discard': { subject: 'file:x' },
  'statistics.figures': {},
  'statistics.table': { filter: {}, after: null, limit: 10 },
  'statistics.merchants': { text: '' },
  'demo.clock': undefined,
  'demo.moveClock': { hours: 1 },
  'mailbox.list': {},
};

export function casesOf({ mine, toms }: Known): Case[] {
  const plain = Object.entries(PLAIN).map(([path, input]) => {
    return { path, what: 'plain', input, in: ADMITS[ACCESS_OF[path]!] };
  });
  return [
    ...plain,
    ...ofDisputes(mine, toms.disputeId),
    ...ofQueues(),
    ...ofOrders(mine, toms),
    ...ofOthers(mine, toms),
  ];
}

function ofDisputes({ disputeId: mine, version }: Known['mine'], toms: string): Case[] {
  const command = { type: 'addNote', note: 'x' };
  const note = (disputeId: string, seen = 1) => ({ key: randomUUID(), disputeId, version: seen, command });
  const desk = [...STAFF, 'reg'] as const;
  const writers = ['gao', 'shi', 'wen', 'he', 'qian'] as const;
  const looking = ['disputes.get', 'disputes.onFact'].flatMap((path) => [
    { path, what: 'Mei’s', input: { disputeId: mine }, in: ['mei', 'lena', ...desk] as const },
    { path, what: 'Tom’s', input: { disputeId: toms }, in: ['tom', 'bo', ...desk] as const },
    { path, what: 'none', input: { disputeId: NOWHERE }, in: NOBODY },
  ]);
  const path = 'disputes.command';
  return [
    ...looking,
    { path: 'disputes.onFact', what: 'none, resumed', input: { disputeId: NOWHERE, lastEventId: '1' }, in: NOBODY },
    { path, what: 'Mei’s', input: note(mine, version), in: writers, role: ['mei', 'lena', 'reg', 'ada'] },
    { path, what: 'Tom’s', input: note(toms), in: writers, role: ['tom', 'bo', 'reg', 'ada'] },
    { path, what: 'none', input: note(NOWHERE), in: NOBODY },
  ];
}

function ofQueues(): Case[] {
  const path = 'disputes.queue';
  const all = { queue: null, mine: false, after: null, limit: 10 };
  const respondent = (merchantId: string | null) => ({ ...all, desk: 'respondent', merchantId });
  return [
    { path, what: 'one’s own', input: { ...all, desk: 'complainant', merchantId: null }, in: NAMES },
    { path, what: 'the lamps’', input: respondent('lamps'), in: ['lena'] },
    { path, what: 'the boots’', input: respondent('boots'), in: ['bo'] },
    { path, what: 'one’s merchant’s', input: respondent(null), in: ['lena', 'bo'] },
    { path, what: 'no merchant’s', input: respondent('nowhere'), in: NOBODY },
    { path, what: 'the desk’s', input: { ...all, desk: 'desk', merchantId: null }, in: STAFF },
  ];
}

function ofOrders(mine: Known['mine'], toms: Known['toms']): Case[] {
  const of = (path: string, input: (orderId: string) => unknown): Case[] => [
    { path, what: 'Mei’s', input: input(mine.orderId), in: ['mei'] },
    { path, what: 'Tom’s', input: input(toms.orderId), in: ['tom'] },
    { path, what: 'none', input: input('nowhere'), in: NOBODY },
  ];
  return [...of('orders.get', (orderId) => ({ orderId })), ...of('disputes.file', (orderId) => complaint(orderId))];
}

function ofOthers(mine: Known['mine'], toms: Known['toms']): Case[] {
  const standing = { role: 'buyer', rights: [], disabled: false };
  const invitation = { email: 'x@example.com', role: 'member', locale: 'en' };
  return [
    { path: 'evidence.discard', what: 'Mei’s staged', input: { fileId: mine.staged }, in: ['mei'] },
    { path: 'evidence.discard', what: 'Tom’s staged', input: { fileId: toms.staged }, in: ['tom'] },
    { path: 'evidence.discard', what: 'attached', input: { fileId: mine.attached }, in: NOBODY },
    { path: 'evidence.discard', what: 'none', input: { fileId: NOWHERE }, in: NOBODY },
    { path: 'people.setStanding', what: 'Tom', input: { personId: 'tom', ...standing }, in: ADMINS },
    { path: 'people.setStanding', what: 'nobody', input: { personId: 'nobody', ...standing }, in: NOBODY },
    { path: 'organisations.create', what: 'the lamps', input: { name: 'x', merchantId: 'lamps' }, in: ADMINS },
    { path: 'organisations.create', what: 'none', input: { name: 'x', merchantId: 'nowhere' }, in: NOBODY },
    { path: 'organisations.invite', what: 'the lamps', input: { organisationId: 'lamps', ...invitation }, in: ADMINS },
    { path: 'organisations.invite', what: 'none', input: { organisationId: 'nowhere', ...invitation }, in: NOBODY },
    { path: 'session.signInAs', what: 'Tom', input: { personId: 'tom' }, in: NAMES },
    { path: 'session.signInAs', what: 'nobody', input: { personId: 'nobody' }, in: NOBODY },
  ];
}
