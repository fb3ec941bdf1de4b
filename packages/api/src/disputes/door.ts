import type { Actor } from '@redress/shared/actor';
import type { Command, CommandType } from '@redress/shared/dispute/commands';
import type { Receipt } from '@redress/shared/dispute/contract';
import { decide } from '@redress/shared/dispute/decide';
import type { Dispute } from '@redress/shared/dispute/dispute';
import type { FactType } from '@redress/shared/dispute/facts';
import { accountId } from '@redress/shared/ledger/transfer';
import { NO_FUNDS, type Funds } from '@redress/shared/ledger/funds';
import { sightOf, type Viewer } from '@redress/shared/dispute/visibility';
import { isRefusal } from '@redress/shared/refusal';
import type { Tx } from '../db/database.ts';
import { forUpdate } from '../db/lock.ts';
import { row, rows, together, type Runnable, type Work } from '../db/work.ts';
import type { Packs } from '../packs.ts';
import { Refused } from '../refused.ts';
import { findKey, keyRow, refuseOtherInput, type Keyed, type KeyRow } from './command-key.ts';
import type { DisputeRow } from './dispute-row.ts';
import { factTypesAfter } from './history.ts';
import { save } from './save.ts';
import { allEqual } from './statements.ts';

export interface Entering {
  command: Command;
  disputeId: string;
  /** Who acts; for people it depends on the dispute, null: it is not theirs. */
  actor: Actor | ((row: DisputeRow) => Actor | null);
  packs: Packs;
  now: number;
  /** The seq the caller last saw; null for jobs. */
  version: number | null;
  keyed: Keyed | null;
  findBy?: string;
  /** What else belongs to the command, once the dispute is written: its files. */
  attach?: (tx: Tx) => Work<void>;
}

/** Every change of a dispute passes here, whoever asks for it. Throws `Refused`, which takes the whole work back. */
export function* enter(tx: Tx, entering: Entering): Work<Receipt> {
  const { command, packs, now, keyed } = entering;
  const [[found], [kept]] = yield* together([load(tx, entering.disputeId), findKey(tx, keyed ?? NO_KEY)]);
  const loaded = found ?? null;
  const actor = actorOf(entering, loaded);
  if (keyed && kept) return yield* replay(tx, keyed, kept, loaded);
  yield* refuseStale(tx, entering, loaded, actor);
  refuseUnknownRules(packs, command);
  const dispute = loaded?.snapshot ?? null;
  const rules = packs.rulesOf(dispute?.pins ?? pinsOf(command));
  const funds = yield* fundsFor(tx, command, dispute);
  const decided = decide(dispute, command, actor, now, rules, funds);
  if (isRefusal(decided)) throw new Refused(decided);
  const also = (after: Dispute): Runnable[] => (keyed ? [keyRow(tx, keyed, after.id, after.seq, now)] : []);
  const after = yield* save(tx, { before: loaded, facts: decided.facts, now, also, findBy: entering.findBy ?? '' });
  if (entering.attach) yield* entering.attach(tx);
  return receiptOf(after);
}

const NO_KEY = { actorId: '', key: '' };

function load(tx: Tx, id: string) {
  const { dispute } = tx.tables;
  const prepared = tx.prepared<DisputeRow>('dispute.load', (q) =>
    forUpdate(
      q
        .select()
        .from(dispute)
        .where(allEqual(dispute, ['id'])),
    ),
  );
  return prepared.with({ id });
}

function actorOf({ actor }: Entering, loaded: DisputeRow | null): Actor {
  if (typeof actor !== 'function') return actor;
  const found = loaded && actor(loaded);
  if (!found) throw new Refused({ refusal: 'notFound' });
  return found;
}

/** Sent before: the first time's receipt, with the state the dispute has reached since. */
function* replay(tx: Tx, keyed: Keyed, kept: KeyRow, loaded: DisputeRow | null): Work<Receipt> {
  refuseOtherInput(kept, keyed);
  const done = loaded?.id === kept.disputeId ? loaded : yield* row(load(tx, kept.disputeId!));
  if (!done) throw new Refused({ refusal: 'notFound' });
  return { ...receiptOf(done.snapshot), seq: kept.seq! };
}

/** What the house does beside the parties changes nothing they could have meant otherwise. */
const BESIDE: ReadonlySet<FactType> = new Set<FactType>(['arbitratorAssigned']);

function* refuseStale(tx: Tx, { version }: Entering, loaded: DisputeRow | null, { role }: Actor): Work<void> {
  if (version === null || !loaded || loaded.version === version) return;
  const types = (yield* rows(factTypesAfter(tx, loaded.id, version))).map(({ type }) => type as FactType);
  const changed = types.filter((type) => sightOf(role as Viewer, type) !== 'hidden' && !BESIDE.has(type));
  if (changed.length === 0 && version < loaded.version) return;
  throw new Refused({ refusal: 'stale', expected: version, actual: loaded.version, changed });
}

/** A dispute pinned to rules that are not here could never be read again. */
function refuseUnknownRules(packs: Packs, command: Command): void {
  if (command.type === 'adoptRules' && !packs.knows(command.procedure))
    throw new Refused({ refusal: 'unknownRules', pack: command.procedure.id.slice(0, 100) });
}

function pinsOf(command: Command): Dispute['pins'] {
  if (command.type === 'file' || command.type === 'record') return command.case.pins;
  throw new Refused({ refusal: 'notFound' });
}

/** The commands whose outcome depends on what the merchant's deposit holds. */
const NEED_FUNDS: ReadonlySet<CommandType> = new Set<CommandType>([
  'accept',
  'expire',
  'payFromDeposit',
  'rule',
  'correctRuling',
]);

function* fundsFor(tx: Tx, command: Command, dispute: Dispute | null): Work<Funds> {
  if (!dispute || !NEED_FUNDS.has(command.type)) return NO_FUNDS;
  const { ledgerAccount } = tx.tables;
  const prepared = tx.prepared<{ balanceMinor: number }>('ledgerAccount.balance', (q) =>
    forUpdate(
      q
        .select({ balanceMinor: ledgerAccount.balanceMinor })
        .from(ledgerAccount)
        .where(allEqual(ledgerAccount, ['id'])),
    ),
  );
  const id = accountId({ kind: 'merchantDeposit', owner: dispute.respondent.id }, dispute.currency);
  const account = yield* row(prepared.with({ id }));
  return { depositMinor: account?.balanceMinor ?? 0 };
}

function receiptOf({ id, number, seq, state }: Dispute): Receipt {
  return { disputeId: id, number, seq, state };
}
