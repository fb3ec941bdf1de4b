import { COMMANDS } from '@redress/shared/dispute/commands';
import { mayCommand } from '@redress/shared/dispute/permissions';
import { describe, expect, it } from 'vitest';
import { FURTHER_COMMANDS } from './actions.ts';
import { OBLIGATION_COMMANDS } from './parts-allowed.ts';

/** These stand beside the claim, the offer or the question they are about. */
const BESIDE = ['answer', 'acceptOffer', 'declineOffer', 'provideMore', 'answerQuestion'];

describe('what a side may do', () => {
  it('has a button in the page, whatever the banner speaks of', () => {
    const places = new Set<string>([...FURTHER_COMMANDS, ...OBLIGATION_COMMANDS, ...BESIDE]);
    const theirs = COMMANDS.filter((one) => mayCommand('complainant', one) || mayCommand('respondent', one));
    expect(theirs.filter((one) => one !== 'file' && !places.has(one))).toEqual([]);
  });
});
