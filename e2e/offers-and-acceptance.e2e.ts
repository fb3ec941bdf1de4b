import { phone } from '../tools/viewports.ts';
import { openRoom, whoSits } from './desk.ts';
import { ask, askFurther, claim, disputeShown, happened, owed, seesTurn } from './dispute.ts';
import { choose, complainAbout, say, sendWithoutProof, wish } from './filing.ts';
import { expect, test } from './house.ts';
import { acceptForHandling } from './opening.ts';
import { ana, he, lena, wen } from './people.ts';

const SHADE = 'Linen shade, 40 cm';
const BULBS = 'Dimmable bulb, set of 4';
const WORDS = 'Between us: would fifteen do?';

test('an offer is accepted in one tap with a confirmation, and who decides never sees it', async ({ enter }) => {
  const buyer = await enter(ana, phone);
  await complainAbout(buyer, 'HA26370');
  await choose(buyer, SHADE, BULBS);
  await say(buyer, { reason: /Arrived damaged/, words: 'A dent on one side.' });
  await say(buyer, { reason: /Not as described/, words: 'They cannot be dimmed.' });
  await wish(buyer, { remedy: /^Full refund/, goods: 'I keep it' });
  await wish(buyer, { remedy: /^Full refund/, goods: 'I keep it' });
  await sendWithoutProof(buyer);
  const id = disputeShown(buyer);
  await acceptForHandling(await enter(wen), id);

  const merchant = await enter(lena);
  await test.step('the seller offers something for each claim', async () => {
    await merchant.goto(`/merchant?dispute=${id}`);
    for (const [item, amount] of [
      [SHADE, '10.00'],
      [BULBS, '5.00'],
    ] as const) {
      const row = claim(merchant, item);
      await row.getByRole('radio', { name: /^Offer something else/ }).check();
      await row.getByLabel('What would be done').selectOption('Partial refund');
      await row.getByLabel('How much').fill(amount);
    }
    await ask(merchant, 'Check and send', 'Send the answer');
  });

  await test.step('the buyer asks for more, the seller meets them', async () => {
    await claim(buyer, SHADE).getByRole('button', { name: 'Make another offer' }).click();
    const form = buyer.getByRole('dialog');
    await form.getByLabel('How much').fill('20.00');
    await form.getByRole('button', { name: 'Send the offer' }).click();
    await claim(merchant, SHADE).getByRole('button', { name: 'Make another offer' }).click();
    const answer = merchant.getByRole('dialog');
    await answer.getByLabel('How much').fill('15.00');
    await answer.getByLabel('A word to the other side').fill(WORDS);
    await answer.getByRole('button', { name: 'Send the offer' }).click();
    await expect(claim(buyer, SHADE)).toContainText(WORDS);
  });

  await test.step('the buyer accepts in one tap and confirms', async () => {
    await claim(buyer, SHADE).getByRole('button', { name: 'Accept €15.00' }).click();
    const question = buyer.getByRole('dialog', { name: 'Accept this offer?' });
    await expect(question).toContainText('€15.00');
    await expect(question).toContainText('This ends the claim');
    await question.getByRole('button', { name: 'Accept' }).click();
    await expect(claim(buyer, SHADE)).toContainText('Settled');
    await expect(owed(merchant, 'You pay €15.00')).toBeVisible();
  });

  await test.step('the other claim goes to an arbitrator, who finds no trace of the offers', async () => {
    await askFurther(buyer, 'Ask for a decision', 'Ask for a decision');
    await happened(buyer, 'gave the dispute to an arbitrator');
    const supervisor = await enter(he);
    await openRoom(supervisor, id);
    const arbitrator = await enter(await whoSits(supervisor));
    await openRoom(arbitrator, id);
    await seesTurn(arbitrator, 'Waiting: the seller pays €15.00', 'both sides');
    const room = arbitrator.getByRole('main');
    await expect(room).toContainText('A dent on one side.');
    for (const trace of [WORDS, '€10.00', '€20.00', '€5.00', 'offer']) await expect(room).not.toContainText(trace);
  });
});
