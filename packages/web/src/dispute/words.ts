import type { Claim, Ruling } from '@redress/shared/dispute/dispute';
import type { Entry } from '@redress/shared/dispute/view';

type Told = readonly Pick<Entry, 'seq' | 'type' | 'prose' | 'body'>[];

/** What somebody wrote with one fact, or null where there is nothing to read. */
export function wordsOf(entries: Told, seq: number | null, key: string): string | null {
  const entry = entries.find((one) => one.seq === seq);
  return entry?.prose[key] || null;
}

/** What the claim complains of: as amended last. */
export function claimWords(entries: Told, claim: Claim): string | null {
  const key = `statement:${claim.id}`;
  const amended = entries.findLast((one) => one.type === 'claimAmended' && key in one.prose);
  return amended?.prose[key] || wordsOf(entries, claim.seq, key);
}

/** The words of a ruling on one claim: as corrected last within its round. */
export function rulingWords(entries: Told, ruling: Pick<Ruling, 'seq'>, key: string): string | null {
  const next = entries.find((one) => one.type === 'ruled' && one.seq > ruling.seq)?.seq ?? Infinity;
  const within = (one: Told[number]) => one.type === 'rulingCorrected' && one.seq > ruling.seq && one.seq < next;
  const corrected = entries.findLast((one) => within(one) && key in one.prose);
  return corrected?.prose[key] || wordsOf(entries, ruling.seq, key);
}

export function answerWords(entries: Told, claim: Claim): string | null {
  return wordsOf(entries, claim.answerSeq, `statement:${claim.id}`);
}

/** The newest words told about one obligation under any of these keys: an address, a tracking number. */
export function obligationWords(entries: Told, obligation: string, keys: readonly string[]): [string, string][] {
  return entries
    .filter((one) => one.body['obligation'] === obligation)
    .flatMap((one) => Object.entries(one.prose))
    .filter(([key, words]) => keys.includes(key) && words !== '');
}
