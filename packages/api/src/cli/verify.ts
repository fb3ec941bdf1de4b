import type { Command } from 'commander';
import { asc, gt, inArray } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { EXIT } from './exit-codes.ts';
import { inExistingHouse } from './open-house.ts';
import { faultOf, type Kept } from './verify-dispute.ts';

export function verifyCommand(parent: Command): void {
  parent
    .command('verify')
    .description('recompute the hash chain of every dispute and replay its facts')
    .action(async () => {
      const { disputes, facts, faults } = await inExistingHouse(({ db }) => verify(db, (line) => console.error(line)));
      console.log(`${disputes} disputes, ${facts} facts, ${faults} faults`);
      process.exitCode = faults > 0 ? EXIT.someRefused : EXIT.fine;
    });
}

const PAGE = 200;

/** Reads only; may run while the server works. */
export async function verify(db: Database, say: (line: string) => void) {
  const found = { disputes: 0, facts: 0, faults: 0 };
  for (let page = await keptAfter(db, ''); page.length > 0; page = await keptAfter(db, page.at(-1)!.row.id)) {
    for (const kept of page) {
      const fault = faultOf(kept);
      if (fault !== null) say(`dispute ${kept.row.id}: ${fault}`);
      found.disputes += 1;
      found.facts += kept.facts.length;
      found.faults += fault === null ? 0 : 1;
    }
  }
  return found;
}

async function keptAfter(db: Database, id: string): Promise<Kept[]> {
  const { dispute, disputeFact, disputeText } = db.tables;
  const { version, lastHash, snapshot } = dispute;
  const page = await db.readRows(
    db.read
      .select({ id: dispute.id, version, lastHash, snapshot })
      .from(dispute)
      .where(gt(dispute.id, id))
      .orderBy(asc(dispute.id))
      .limit(PAGE),
  );
  const ids = page.map((row) => row.id);
  const [facts, texts] = await Promise.all([
    db.readRows(
      db.read
        .select()
        .from(disputeFact)
        .where(inArray(disputeFact.disputeId, ids))
        .orderBy(asc(disputeFact.disputeId), asc(disputeFact.seq)),
    ),
    db.readRows(db.read.select().from(disputeText).where(inArray(disputeText.disputeId, ids))),
  ]);
  const factsOf = Map.groupBy(facts, (fact) => fact.disputeId);
  const textsOf = Map.groupBy(texts, (text) => text.disputeId);
  // What was added since the row was read is left to the next run.
  const upTo = <Part extends { seq: number }>(parts: Part[] = [], last: number) =>
    parts.filter(({ seq }) => seq <= last);
  return page.map((row) => ({
    row,
    facts: upTo(factsOf.get(row.id), row.version),
    texts: upTo(textsOf.get(row.id), row.version),
  }));
}
