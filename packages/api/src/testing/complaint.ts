import { randomUUID } from 'node:crypto';
import type { PartyCommand } from '@redress/shared/dispute/commands';
import type { FileInput, Receipt } from '@redress/shared/dispute/contract';
import type { Answer } from './visitor.ts';
import type { Bazaar, Member } from './bazaar.ts';
import { order } from './bazaar.ts';

/** A complaint about the first item of an order: it came broken, the money back, keep the shards. */
export function complaint(orderId: string, changes: Partial<FileInput> = {}): FileInput {
  return {
    key: randomUUID(),
    orderId,
    claims: [
      {
        item: `${orderId}-1`,
        quantity: 2,
        reason: 'damaged',
        asked: { remedy: 'refund', payMinor: 20_000, goods: 'keep' },
        statement: 'It came broken.',
      },
    ],
    evidence: [],
    ...changes,
  };
}

/** What an answer brought; throws what was refused. */
// Who asked knows what comes: the tests have no types of the router's answers.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function data<T>({ status, body }: Answer): T {
  if (status !== 200) throw new Error(JSON.stringify(body.error?.data ?? body));
  return body.result.data as T;
}

export async function filed(house: Bazaar, changes: Partial<FileInput> = {}, buyer: Member = house.people.mei) {
  const orderId = await order(house.db, `o${randomUUID().slice(0, 13)}`, buyer.id);
  return data<Receipt>(await buyer.call('disputes.file', complaint(orderId, changes)));
}

/** One command as the screens send it. */
export function send(
  person: Member,
  { disputeId, seq }: Pick<Receipt, 'disputeId' | 'seq'>,
  command: PartyCommand,
  key: string = randomUUID(),
) {
  return person.call('disputes.command', { key, disputeId, version: seq, command });
}

/** The receipt after each of several commands, one after the other. */
export async function told(receipt: Receipt, ...steps: [Member, PartyCommand][]): Promise<Receipt> {
  let last = receipt;
  for (const [person, command] of steps) last = data<Receipt>(await send(person, last, command));
  return last;
}

/** Heard before Gao, both sides rested. */
export async function inDeliberation(
  { people: { mei, lena, wen, he, gao } }: Bazaar,
  receipt: Receipt,
): Promise<Receipt> {
  return told(
    receipt,
    [wen, { type: 'accept' }],
    [lena, contest()],
    [he, { type: 'assign', arbitrator: gao.id }],
    [mei, { type: 'rest' }],
    [lena, { type: 'rest' }],
  );
}

export function contest(statement = 'It left us whole.'): PartyCommand {
  return { type: 'answer', answers: [{ claim: 'c1', answer: 'contest', statement }] };
}

export function grant(statement = 'We are sorry.'): PartyCommand {
  return { type: 'answer', answers: [{ claim: 'c1', answer: 'grant', statement }] };
}
