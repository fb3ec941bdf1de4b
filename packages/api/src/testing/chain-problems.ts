import { createHash } from 'node:crypto';
import { and, asc, eq } from 'drizzle-orm';
import { canonicalJson } from '@redress/shared/canonical-json';
import type { Database } from '../db/database.ts';

/** What is wrong with a dispute's chain, computed from its rows and words without the code that wrote them. */
export async function chainProblems({ read, tables }: Database, disputeId: string): Promise<string[]> {
  const { disputeFact, disputeText, dispute } = tables;
  const facts = await read
    .select()
    .from(disputeFact)
    .where(eq(disputeFact.disputeId, disputeId))
    .orderBy(asc(disputeFact.seq));
  const [row] = await read.select().from(dispute).where(eq(dispute.id, disputeId));
  const problems: string[] = [];
  let last = '';
  for (const [index, { hash, ...link }] of facts.entries()) {
    if (link.seq !== index + 1) problems.push(`seq ${link.seq} at place ${index + 1}`);
    if (link.previousHash !== last) problems.push(`${link.seq} hangs on another`);
    if (sha256(canonicalJson(link), 'hex') !== hash) problems.push(`${link.seq} says something else`);
    const { commitments = {} } = link.body as { commitments?: Record<string, string> };
    const own = and(eq(disputeText.disputeId, disputeId), eq(disputeText.seq, link.seq));
    for (const { key, salt, body } of await read.select().from(disputeText).where(own))
      if (commitments[key] !== sha256(`${salt}\0${body}`, 'base64'))
        problems.push(`${link.seq} ${key} reads otherwise`);
    last = hash;
  }
  if (row?.lastHash !== last || row.version !== facts.length) problems.push('the row is not at the end of its chain');
  return problems;
}

function sha256(text: string, encoding: 'hex' | 'base64'): string {
  return createHash('sha256').update(text).digest(encoding);
}
