import type { PartyCommand } from '@redress/shared/dispute/commands';
import type { DisputeDetail, Receipt } from '@redress/shared/dispute/contract';
import { FACT_SIGHT, type Viewer } from '@redress/shared/dispute/visibility';
import type { FactType } from '@redress/shared/dispute/facts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dialects } from '../db/testing.ts';
import { openBazaar, order, type Bazaar, type Member } from '../testing/bazaar.ts';
import { complaint, data, told } from '../testing/complaint.ts';
import { file } from '../testing/matrix-house.ts';
import { signedIn } from '../testing/signed-in.ts';

/** A word in each private text, and the kind of fact it is part of. */
const CANARIES: Record<string, FactType> = {
  canarystatement: 'filed',
  canarymore: 'moreAsked',
  canaryprovided: 'moreProvided',
  canaryanswer: 'offerMade',
  canaryoffer: 'offerMade',
  canarydecline: 'offerDeclined',
  canaryescalate: 'escalated',
  canarynote: 'noteAdded',
  canaryrecuse: 'arbitratorRecused',
  canaryquestion: 'evidenceRequested',
  canarysuspend: 'suspended',
  canaryevidence: 'evidenceSubmitted',
  canaryfile: 'evidenceSubmitted',
};
const WORDS = Object.keys(CANARIES);
const terms = { remedy: 'refund', payMinor: 5_000, goods: 'keep' } as const;

describe.each(dialects)('private words on %s', (dialect) => {
  let house: Bazaar;
  let viewers: Record<Viewer, Member>;
  let receipt: Receipt;
  beforeAll(async () => {
    house = await openBazaar(dialect, { env: { LOG_LEVEL: 'debug' } });
    const { mei, lena, gao, reg, ada } = house.people;
    // Each right by itself.
    const only = (right: string) =>
      signedIn(house, { id: `only-${right}`, email: `${right}@example.com`, role: 'admin', rights: [right] } as never);
    const [intake, supervisor, finance] = [await only('intake'), await only('supervisor'), await only('finance')];
    viewers = {
      complainant: mei,
      respondent: lena,
      arbitrator: gao,
      regulator: reg,
      admin: ada,
      intake,
      supervisor,
      finance,
    };
    receipt = await tellAll();
  });
  afterAll(() => house.close());

  async function tellAll(): Promise<Receipt> {
    const { mei, lena, wen, he, gao, shi } = house.people;
    const orderId = await order(house.db, 'canary');
    const claims = complaint(orderId).claims.map((claim) => ({ ...claim, statement: 'canarystatement' }));
    const first = data<Receipt>(await mei.call('disputes.file', complaint(orderId, { claims })));
    const steps: [Member, PartyCommand][] = [
      [wen, { type: 'askForMore', question: 'canarymore' }],
      [mei, { type: 'provideMore', question: 'q1', statement: 'canaryprovided', evidence: [] }],
      [wen, { type: 'accept' }],
      [lena, { type: 'answer', answers: [{ claim: 'c1', answer: 'offer', terms, statement: 'canaryanswer' }] }],
      [mei, { type: 'makeOffer', claim: 'c1', terms: { ...terms, payMinor: 9_000 }, message: 'canaryoffer' }],
      [lena, { type: 'declineOffer', offer: 'o2', message: 'canarydecline' }],
      [mei, { type: 'escalate', message: 'canaryescalate' }],
      [wen, { type: 'addNote', note: 'canarynote' }],
      [he, { type: 'assign', arbitrator: shi.id }],
      [shi, { type: 'recuse', reasons: 'canaryrecuse' }],
      [he, { type: 'assign', arbitrator: gao.id }],
      [gao, { type: 'requestEvidence', from: 'complainant', question: 'canaryquestion' }],
      [mei, { type: 'submitEvidence', evidence: await piece(), question: 'q2' }],
      [gao, { type: 'suspend', ground: 'police', reasons: 'canarysuspend' }],
    ];
    return told(first, ...steps);
  }

  async function piece() {
    const id = await file(house, 'mei', null);
    await house.db.writer.update(house.db.tables.evidenceFile).set({ name: 'canaryfile.jpg' });
    return { kind: 'photo' as const, claims: ['c1'], files: [id], note: 'canaryevidence' };
  }

  const seenBy = async (viewer: Viewer) =>
    data<DisputeDetail>(await viewers[viewer].ask('disputes.get', { disputeId: receipt.disputeId }));
  const heard = (answer: unknown) => WORDS.filter((word) => JSON.stringify(answer).includes(word));
  const allowed = (viewer: Viewer) => WORDS.filter((word) => FACT_SIGHT[CANARIES[word]!][viewer] === 'full');
  const VIEWERS = Object.keys(FACT_SIGHT.filed) as Viewer[];

  test.each(VIEWERS)('%s reads exactly what the table of visibility shows', async (viewer) => {
    const detail = await seenBy(viewer);
    expect(detail.viewer).toBe(viewer);
    expect(heard(detail)).toEqual(allowed(viewer));
    const types = new Set(detail.entries.map(({ type }) => type));
    for (const type of new Set(Object.values(CANARIES)))
      expect([type, types.has(type)]).toEqual([type, FACT_SIGHT[type][viewer] !== 'hidden']);
  });

  test.each(VIEWERS)('%s finds the dispute by no word that is kept from them', async (viewer) => {
    const found: string[] = [];
    for (const word of WORDS) {
      const rows = data<unknown[]>(await viewers[viewer].ask('disputes.find', { text: word, limit: 10 }));
      if (rows.length > 0) found.push(word);
    }
    expect(found.filter((word) => !allowed(viewer).includes(word))).toEqual([]);
  });

  test.each(['complainant', 'arbitrator'] as const)('%s finds it by what was complained of', async (viewer) => {
    expect(data(await viewers[viewer].ask('disputes.find', { text: 'canarystatement', limit: 10 }))).toHaveLength(1);
  });

  test('an admin finds it by its number all the same', async () => {
    const found = data<{ id: string }[]>(await viewers.admin.ask('disputes.find', { text: receipt.number, limit: 10 }));
    expect(found.map(({ id }) => id)).toEqual([receipt.disputeId]);
  });

  test('strangers find nothing at all, nor do lists say any of it', async () => {
    const { tom, bo, reg } = house.people;
    for (const stranger of [tom, bo, reg])
      for (const word of [...WORDS, 'canary', receipt.number])
        expect(data(await stranger.ask('disputes.find', { text: word, limit: 10 }))).toEqual([]);
    const list = { queue: null, mine: false, after: null, limit: 100, merchantId: null };
    for (const [person, desk] of [
      [viewers.complainant, 'complainant'],
      [viewers.respondent, 'respondent'],
      [viewers.admin, 'desk'],
    ] as const)
      expect(heard(data(await person.ask('disputes.queue', { ...list, desk })))).toEqual([]);
  });

  test('the log says none of it, nor anybody’s address', () => {
    const log = house.logged.join('');
    expect(log).toContain('disputes.command');
    expect(heard(log)).toEqual([]);
    expect(log).not.toMatch(/@example\.com/);
  });

  test('who decides stays unnamed to the parties and the regulator', async () => {
    for (const viewer of ['complainant', 'respondent', 'regulator'] as const) {
      const told = JSON.stringify(await seenBy(viewer));
      expect(told).not.toMatch(/"(gao|shi)"/);
    }
  });

  test('the regulator does not learn who complained', async () => {
    expect(JSON.stringify(await seenBy('regulator'))).not.toMatch(/"mei"|mei@/);
  });
});
