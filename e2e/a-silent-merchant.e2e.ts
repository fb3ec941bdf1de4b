import { phone } from '../tools/viewports.ts';
import { decide, openRoom, signDecision, whoSits } from './desk.ts';
import { askFurther, claim, happened, owed, seesTurn } from './dispute.ts';
import { expect, test } from './house.ts';
import { fileComplaint } from './opening.ts';
import { he, tom } from './people.ts';
import { moveClock } from './sign-in.ts';

const SHADE = 'Linen shade, 40 cm';

test('a merchant who never answers is decided against on what the buyer shows, and the deposit pays', async ({
  enter,
}) => {
  const buyer = await enter(tom, phone);
  const id = await fileComplaint(buyer, {
    order: 'HA26037',
    item: SHADE,
    reason: /Not received/,
    words: 'Nothing came, and the carrier knows nothing.',
  });

  await test.step('nobody looks at it, and the clock accepts it', async () => {
    await expect(buyer.getByText('your complaint is accepted by itself')).toBeVisible();
    await moveClock(buyer, '+ 1 day', 3);
    await seesTurn(buyer, 'Waiting: the seller answers each claim', 'a person decides');
    await happened(buyer, 'time ran out: the dispute is accepted');
  });

  await test.step('nobody answers, and the clock brings it to evidence', async () => {
    await moveClock(buyer, '+ 1 day', 6);
    await seesTurn(buyer, 'Your turn: show what you have; both sides may');
    await happened(buyer, 'time ran out: the dispute goes on to evidence');
    await happened(buyer, 'gave the dispute to an arbitrator');
    await expect(claim(buyer, SHADE)).toContainText('No answer in time, which counts as contested');
    // The silent side is not waited for.
    await askFurther(buyer, 'I have shown everything', 'I have shown everything');
    await seesTurn(buyer, 'Waiting: the arbitrator decides');
  });

  await test.step('the arbitrator sees the silence and decides', async () => {
    const supervisor = await enter(he);
    await openRoom(supervisor, id);
    const arbitrator = await enter(await whoSits(supervisor));
    await openRoom(arbitrator, id);
    await expect(arbitrator.getByRole('article', { name: SHADE })).toContainText('Not answered');
    await decide(arbitrator, {
      question: 'Did the parcel arrive?',
      burden: 'Seller',
      shown: false,
      outcome: 'Upheld',
      fault: 'Seller',
      remedy: 'Full refund',
      goods: 'No goods involved',
      toBuyer: '34.50',
      reasons: 'It was for the seller to show the delivery, and the seller said nothing.',
    });
    await signDecision(arbitrator, 'It was not shown', '€34.50');
  });

  await test.step('nobody pays, and the platform pays from the deposit', async () => {
    await moveClock(buyer, '+ 7 days', 2);
    await moveClock(buyer, '+ 1 day');
    await seesTurn(buyer, 'Waiting: the seller pays €34.50', 'the platform pays you from the seller’s deposit');
    await moveClock(buyer, '+ 1 day', 4);
    await happened(buyer, 'time ran out: the platform pays from the seller’s deposit');
    await expect(owed(buyer, '€34.50')).toContainText('Done');
    await seesTurn(buyer, 'Done: Upheld');
  });
});
