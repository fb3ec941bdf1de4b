import { describe, expect, test } from 'vitest';
import { VALID } from './testing/valid-commands.ts';
import { witnesses } from './testing/canonical.ts';
import { ARBITRATOR, begin, INTAKE, next, type Story } from './testing.ts';
import { viewOf, type DisputeView } from './view.ts';
import { FACT_SIGHT, VIEWERS, type Viewer } from './visibility.ts';

function seen({ dispute, facts, now, rules }: Story, viewer: Viewer): DisputeView {
  return viewOf({ dispute, facts, viewer, actor: { role: viewer, id: 'somebody' }, now, rules });
}

describe('that intake asked the buyer for more', () => {
  const asked = next(begin(), INTAKE, VALID.askForMore);

  test.each(VIEWERS)('%s learns from the view only where the asking itself is seen', (viewer) => {
    const { dispute, tasks, entries } = seen(asked, viewer);
    const shows = FACT_SIGHT.moreAsked[viewer] !== 'hidden';
    expect(dispute.questions.map(({ id }) => id)).toEqual(shows ? ['q1'] : []);
    expect(dispute.deadlines.map(({ name }) => name)).toEqual(shows ? ['question:q1'] : []);
    expect(tasks.map(({ kind }) => kind)).toEqual(shows ? ['provideMore'] : []);
    expect(entries.some(({ type }) => type === 'moreAsked')).toBe(shows);
  });

  test('is kept from the merchant', () => {
    expect(FACT_SIGHT.moreAsked.respondent).toBe('hidden');
  });
});

test('what an arbitrator asks one side is a task both sides see', () => {
  const sitting = next(witnesses().deliberation, ARBITRATOR, VALID.askParty);
  for (const viewer of ['complainant', 'respondent'] as const) {
    const { dispute, tasks } = seen(sitting, viewer);
    expect(dispute.questions).toMatchObject([{ kind: 'question', to: 'respondent' }]);
    expect(tasks).toContainEqual(expect.objectContaining({ kind: 'answerQuestion', who: 'respondent' }));
  }
});
