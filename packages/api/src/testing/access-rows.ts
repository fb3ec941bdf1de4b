import type { Access } from '../access.ts';
import { NAMES, type Name } from './people.ts';

export const STAFF = ['gao', 'shi', 'wen', 'he', 'qian', 'ada'] as const;
export const ADMINS = ['qian', 'ada'] as const;
const BUYERS = ['mei', 'tom'] as const;

/** The people each row of access admits at all; `anyone` and `demoOnly` admit whoever has no session too. */
export const ADMITS: Record<Access, readonly Name[]> = {
  anyone: NAMES,
  demoOnly: NAMES,
  signedIn: NAMES,
  buyer: BUYERS,
  merchant: ['lena', 'bo'],
  arbitrator: ['gao', 'shi', 'wen', 'he'],
  regulator: ['reg'],
  admin: ADMINS,
  party: [...BUYERS, 'lena', 'bo'],
  staff: STAFF,
  overseer: [...STAFF, 'reg'],
  intake: ['wen'],
  supervisor: ['he'],
  finance: ['qian'],
};

/** Every procedure and under which row it stands; one that is missing here fails the matrix. */
export const ACCESS_OF: Record<string, Access> = {
  'session.me': 'anyone',
  'session.setLocale': 'signedIn',
  'session.demoPeople': 'demoOnly',
  'session.signInAs': 'demoOnly',
  'people.list': 'admin',
  'people.setStanding': 'admin',
  'people.arbitrators': 'staff',
  'organisations.mine': 'merchant',
  'organisations.list': 'admin',
  'organisations.create': 'admin',
  'organisations.invite': 'signedIn',
  'organisations.acceptInvitation': 'signedIn',
  'organisations.registerByInvitation': 'anyone',
  'orders.mine': 'buyer',
  'orders.get': 'buyer',
  'orders.redeemHandOver': 'anyone',
  'policies.current': 'anyone',
  'policies.get': 'anyone',
  'disputes.file': 'buyer',
  'disputes.command': 'signedIn',
  'disputes.get': 'signedIn',
  'disputes.queue': 'signedIn',
  'disputes.find': 'signedIn',
  'disputes.onFact': 'signedIn',
  'evidence.discard': 'signedIn',
  'drafts.get': 'signedIn',
  'drafts.save': 'signedIn',
  'drafts.discard': 'signedIn',
  'statistics.figures': 'overseer',
  'statistics.table': 'overseer',
  'statistics.merchants': 'overseer',
  'demo.clock': 'demoOnly',
  'demo.moveClock': 'demoOnly',
  'mailbox.list': 'demoOnly',
};
