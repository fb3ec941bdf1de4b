import type { Expiry } from '../../vocabulary/expiry.ts';
import { openClaims } from '../claims.ts';
import type { CommandOf } from '../commands.ts';
import { TURN, type Deadline } from '../deadline.ts';
import type { Draft } from '../facts.ts';
import type { Caused } from '../facts/caused.ts';
import type { Answer, Asking, Decider } from './asking.ts';
import { reheard } from './appealing.ts';
import { start } from './clocks.ts';
import { setAside } from './filing.ts';
import { granted } from './granting.ts';
import { goingOn } from './interrupting.ts';
import { OBLIGATION_EXPIRIES } from './obligation-expiries.ts';
import { release } from './paying.ts';
import type { Consequence, Ringing } from './ringing.ts';

/** Time has run out: what the deadline says comes true, once, and never before it is due. */
export const expire: Decider<CommandOf<'expire'>> = (asking): Answer => {
  const { dispute, command, now } = asking;
  const deadline = dispute.deadlines.find((candidate) => candidate.name === command.deadline);
  if (!deadline) return { refusal: 'noSuchDeadline', deadline: command.deadline };
  if (now < deadline.dueAt) return { refusal: 'notDue', dueAt: deadline.dueAt };
  const expiry = expiryOf(asking, deadline);
  const { silent = [], touched = [], further = [], ...caused } = EXPIRIES[expiry]({ ...asking, deadline });
  const stopped = (caused.started ?? []).some(({ name }) => name === deadline.name) ? [] : [deadline.name];
  const told: Draft = {
    type: 'expired',
    deadline: deadline.name,
    expiry,
    silent,
    touched,
    ...caused,
    stopped: [...stopped, ...(caused.stopped ?? [])],
  };
  return [told, ...further];
};

/** A return is reminded of once; the second time it lapses. */
function expiryOf({ dispute }: Asking, deadline: Deadline): Expiry {
  if (deadline.onExpiry !== 'remind') return deadline.onExpiry;
  const owed = dispute.obligations.find(({ id }) => deadline.name === `obligation:${id}`);
  return owed?.reminded ? 'obligationLapses' : 'remind';
}

function contestedAll({ dispute }: Ringing): NonNullable<Caused['claims']> {
  return openClaims(dispute).map(({ id }) => ({ id, answer: 'contested' }));
}

function touchedAll({ dispute }: Ringing): string[] {
  return openClaims(dispute).map((claim) => claim.id);
}

function deemed({ dispute, rules }: Ringing): Caused {
  const answer = { answer: 'granted', answerSeq: null, outcome: 'granted' } as const;
  const open = openClaims(dispute);
  return { claims: open.map(({ id }) => ({ id, ...answer })), owed: granted(dispute, open, 'platform', rules) };
}

/** A clock nobody obeyed: a supervisor sees it, and it runs once more where somebody still has to act. */
function raised({ dispute, deadline, now, rules }: Ringing): Caused {
  if (deadline.name === 'total') return {};
  const id = deadline.name === TURN ? 'raisedDeliberation' : (deadline.clock ?? 'contested');
  return { started: [{ ...start(dispute, deadline.name, id, now, rules), turn: 'supervisor' }] };
}

const EXPIRIES: Record<Expiry, (ringing: Ringing) => Consequence> = {
  accepted: ({ dispute, funds }) => ({ transfers: setAside(dispute, funds) }),
  decideOnWhatIsThere: ({ dispute, now, rules }) => ({ started: [start(dispute, TURN, 'intake', now, rules)] }),
  toEvidence: (ringing) => ({
    claims: contestedAll(ringing),
    silent: ringing.dispute.state === 'awaitingResponse' ? ['respondent'] : [],
  }),
  judgedOnRecord: (ringing) => ({
    claims: contestedAll(ringing),
    silent: ['respondent'],
    automated: ['respondent'],
    touched: touchedAll(ringing),
  }),
  deemedGranted: (ringing) => ({
    ...deemed(ringing),
    silent: ['respondent'],
    automated: ['respondent'],
    touched: touchedAll(ringing),
  }),
  lapse: (ringing) => ({
    claims: openClaims(ringing.dispute).map(({ id }) => ({ id, outcome: 'lapsed' })),
    automated: ['complainant'],
    touched: touchedAll(ringing),
    outcome: 'lapsed',
  }),
  toDeliberation: () => ({}),
  goOnWithout: () => ({}),
  raise: raised,
  mayLeave: () => ({}),
  toPerforming: () => ({}),
  admitAppeal: ({ dispute }) => reheard(dispute),
  withdrawalFinal: ({ dispute }) => ({ transfers: release(dispute) }),
  resume: ({ dispute, now }) => ({ started: goingOn(dispute, now) }),
  archive: () => ({}),
  ...OBLIGATION_EXPIRIES,
};
