import { begin, INTAKE, MERCHANT, next } from '@redress/shared/dispute/testing';
import { viewOf } from '@redress/shared/dispute/view';
import { describe, expect, it } from 'vitest';
import { stepsOf } from './progress.ts';

function stepsAfter(story: ReturnType<typeof begin>) {
  return stepsOf(viewOf({ ...story, viewer: 'respondent', actor: MERCHANT })).map(({ state, is }) => `${state} ${is}`);
}

describe('the line of progress', () => {
  const accepted = next(begin(), INTAKE, { type: 'accept' });
  const answer = (...answers: ('grant' | 'contest')[]) =>
    next(accepted, MERCHANT, {
      type: 'answer',
      answers: answers.map((one, index) => ({ claim: `c${index + 1}`, answer: one, statement: 'So it was.' })),
    });

  it('shows where it was, where it is and what is ahead', () => {
    expect(stepsAfter(accepted)).toEqual([
      'filed done',
      'awaitingResponse now',
      'evidence ahead',
      'deliberation ahead',
      'ruled ahead',
      'performing ahead',
      'closed ahead',
    ]);
  });

  it('leaves out what was never needed', () => {
    expect(stepsAfter(answer('grant', 'grant'))).toEqual([
      'filed done',
      'awaitingResponse done',
      'performing now',
      'closed ahead',
    ]);
  });
});
