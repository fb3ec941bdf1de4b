import { BUYER, begin, INTAKE, MERCHANT, next } from '@redress/shared/dispute/testing';
import { viewOf } from '@redress/shared/dispute/view';
import { describe, expect, it } from 'vitest';
import { newsSince } from './news.ts';

const accepted = next(begin(), INTAKE, { type: 'accept' });
const shown = next(accepted, BUYER, {
  type: 'submitEvidence',
  evidence: { kind: 'photo', claims: [], files: [], note: 'The parcel.' },
  question: null,
});

describe('what changed while somebody was writing', () => {
  const seen = accepted.dispute.seq;

  it('is what the other side did since', () => {
    const view = viewOf({ ...shown, viewer: 'respondent', actor: MERCHANT });
    expect(newsSince(view, seen).map(({ type }) => type)).toEqual(['evidenceSubmitted']);
  });

  it('is not what they did themselves', () => {
    const view = viewOf({ ...shown, viewer: 'complainant', actor: BUYER });
    expect(newsSince(view, seen)).toEqual([]);
  });
});
