import { readFileSync } from 'node:fs';
import { ROLES } from '@redress/shared/actor';
import { EVIDENCE_KINDS } from '@redress/shared/vocabulary/evidence-kind';
import { EXPIRIES } from '@redress/shared/vocabulary/expiry';
import { APPEAL_GROUNDS, REFUSE_GROUNDS, REOPEN_GROUNDS, SUSPEND_GROUNDS } from '@redress/shared/vocabulary/ground';
import { OBLIGATION_KINDS, OBLIGATION_STATES } from '@redress/shared/vocabulary/obligation';
import { OUTCOMES } from '@redress/shared/vocabulary/outcome';
import { REASONS } from '@redress/shared/vocabulary/reason';
import { GOODS, REMEDIES } from '@redress/shared/vocabulary/remedy';
import { STATES, TURNS } from '@redress/shared/vocabulary/state';
import { describe, expect, it } from 'vitest';

const words = JSON.parse(readFileSync(new URL('en/dispute.json', import.meta.url), 'utf8')) as Record<string, object>;

describe('every word of the vocabulary has a text, and every text its word', () => {
  it.each([
    ['states', STATES],
    ['turns', TURNS],
    ['roles', ROLES],
    ['reasons', REASONS],
    ['outcomes', OUTCOMES],
    ['remedies', REMEDIES],
    ['goods', GOODS],
    ['obligations', OBLIGATION_KINDS],
    ['obligationStates', OBLIGATION_STATES],
    ['evidenceKinds', EVIDENCE_KINDS],
    ['expiries', EXPIRIES],
    ['refuseGrounds', REFUSE_GROUNDS],
    ['suspendGrounds', SUSPEND_GROUNDS],
    ['appealGrounds', APPEAL_GROUNDS],
    ['reopenGrounds', REOPEN_GROUNDS],
  ])('%s', (name, vocabulary) => {
    expect(Object.keys(words[name] ?? {})).toEqual([...vocabulary]);
  });
});
