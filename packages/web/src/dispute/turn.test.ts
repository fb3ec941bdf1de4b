import { BUYER, begin, INTAKE, MERCHANT, ring, next, type Story } from '@redress/shared/dispute/testing';
import { viewOf } from '@redress/shared/dispute/view';
import type { Viewer } from '@redress/shared/dispute/visibility';
import { describe, expect, it } from 'vitest';
import { openTasks } from './turn.ts';

function tasksFor(story: Story, viewer: Viewer) {
  const actor = { role: viewer, id: viewer === 'complainant' ? BUYER.id : MERCHANT.id };
  const around = {
    complainant: null,
    respondent: { name: '' },
    arbitrator: null,
    order: null,
    files: [],
    record: null,
  };
  return openTasks({ ...viewOf({ ...story, viewer, actor }), ...around });
}

function granted(): Story {
  return next(next(begin(), INTAKE, { type: 'accept' }), MERCHANT, {
    type: 'answer',
    answers: [
      { claim: 'c1', answer: 'contest', statement: 'It left us whole.' },
      { claim: 'c2', answer: 'grant', statement: '' },
    ],
  });
}

describe('what the banner says', () => {
  it('is one thing for who must act and another for who waits', () => {
    const story = next(begin(), INTAKE, { type: 'accept' });
    expect(tasksFor(story, 'respondent')).toMatchObject([{ yours: true, task: { kind: 'answer' } }]);
    expect(tasksFor(story, 'complainant')).toMatchObject([{ yours: false, task: { kind: 'answer' } }]);
  });

  it('starts with what is asked of the viewer, though another clock ends earlier', () => {
    const tasks = tasksFor(granted(), 'complainant');
    expect(tasks.map(({ yours, task }) => [yours, task.kind])).toEqual([
      [true, 'evidence'],
      [false, 'perform'],
    ]);
    expect(tasks[0]!.task.dueAt).toBeGreaterThan(tasks[1]!.task.dueAt);
  });

  it('calls it the turn of an arbitrator only where they may settle what is asked', () => {
    const filed = tasksFor(begin(), 'arbitrator');
    expect(filed).toMatchObject([{ yours: false, task: { kind: 'intake' } }]);
    const alsoIntake = openTasks({
      ...viewOf({ ...begin(), viewer: 'arbitrator', actor: INTAKE }),
      allowed: ['accept'],
    });
    expect(alsoIntake).toMatchObject([{ yours: true, task: { kind: 'intake' } }]);
  });

  it('no longer promises a reminder once it was sent', () => {
    const address = next(granted(), MERCHANT, {
      type: 'provideReturnAddress',
      obligation: 'b1',
      address: 'Tea Street 1',
    });
    const threats = (story: Story) => tasksFor(story, 'complainant').map(({ threat }) => threat);
    expect(threats(address)).toContain('remind');
    const returning = address.dispute.obligations.find(({ kind }) => kind === 'returnGoods')!;
    expect(threats(ring(address, `obligation:${returning.id}`))).toContain('obligationLapses');
  });
});
