import { uuidv7 } from 'uuidv7';
import type { Actor } from '@redress/shared/actor';
import type { Command, CommandOf } from '@redress/shared/dispute/commands';
import type { Dispute } from '@redress/shared/dispute/dispute';
import { eq } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { row } from '../db/work.ts';
import { enter } from '../disputes/door.ts';
import { nextNumber } from '../disputes/next-number.ts';
import { attachFiles } from '../attach-files.ts';
import type { Packs } from '../packs.ts';

export interface Order {
  id: string;
  number: string;
  buyer: string;
  merchant: string;
  currency: CommandOf<'file'>['case']['currency'];
  zone: string;
  lines: CommandOf<'file'>['case']['lines'];
}

/** What happens next in a story: so many hours later somebody does something about the dispute as it then is. */
export type Step = [hours: number, who: string, what: Command | ((dispute: Dispute) => Command)];

export interface Scene {
  order: Order;
  startsAt: number;
  claims: CommandOf<'file'>['claims'];
  /** Pictures the buyer staged before. */
  files: string[];
  steps: Step[];
}

const STAFF: Record<string, Actor> = {
  intake: { role: 'intake', id: 'wen' },
  gao: { role: 'arbitrator', id: 'gao' },
  shi: { role: 'arbitrator', id: 'shi' },
  supervisor: { role: 'supervisor', id: 'he' },
  finance: { role: 'finance', id: 'qian' },
  clock: { role: 'system', id: 'system' },
};

/** Plays a story through the door as it would have happened, each step at its own instant; stops before the present. */
export async function tell(db: Database, packs: Packs, scene: Scene, until: number): Promise<void> {
  const { order } = scene;
  let now = scene.startsAt;
  const id = await file(db, packs, scene);
  const people: Record<string, Actor> = {
    ...STAFF,
    buyer: { role: 'complainant', id: order.buyer },
    merchant: { role: 'respondent', id: order.merchant },
  };
  for (const [hours, who, what] of scene.steps) {
    now += hours * 3_600_000;
    if (now > until) return;
    const dispute = await current(db, id);
    const command = typeof what === 'function' ? what(dispute) : what;
    const at = command.type === 'expire' ? dueAt(dispute, command.deadline, now) : now;
    if (at > until) return;
    now = at;
    const entering = { command, disputeId: id, actor: people[who]!, packs, now, version: null, keyed: null };
    await db.write((tx) => enter(tx, entering));
  }
}

function dueAt(dispute: Dispute, name: string, now: number): number {
  return Math.max(now, dispute.deadlines.find((deadline) => deadline.name === name)?.dueAt ?? now);
}

function file(db: Database, packs: Packs, { order, claims, files, startsAt: now }: Scene): Promise<string> {
  const id = uuidv7();
  const pin = { id: packs.current.id, version: packs.current.version };
  return db.write(function* (tx) {
    const number = yield* nextNumber(tx, new Date(now).getUTCFullYear());
    const { buyer: complainant, merchant, currency, zone, lines } = order;
    const about = {
      id,
      number,
      complainant,
      respondent: { type: 'merchant' as const, id: merchant },
      order: order.id,
      currency,
      zone,
      lines,
      pins: { rules: pin, procedure: pin },
    };
    yield* enter(tx, {
      command: { type: 'file', case: about, claims, evidence: evidenceOf(files) },
      disputeId: id,
      actor: { role: 'complainant', id: complainant },
      packs,
      now,
      version: null,
      keyed: null,
      attach: (inside) => attachFiles(inside, id, complainant, files),
      findBy: [number, order.number, ...lines.map((line) => line.title)].join(' '),
    });
    return id;
  });
}

function evidenceOf(files: string[]): CommandOf<'file'>['evidence'] {
  return files.length > 0 ? [{ kind: 'photo', claims: ['c1'], files, note: '' }] : [];
}

async function current(db: Database, id: string): Promise<Dispute> {
  return db.write(function* (tx) {
    const { dispute } = tx.tables;
    const found = yield* row(tx.q.select().from(dispute).where(eq(dispute.id, id)));
    return found!.snapshot;
  });
}
