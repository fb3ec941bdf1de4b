import { phone } from '../tools/viewports.ts';
import { decide, openRoom, signDecision, step, whoSits } from './desk.ts';
import { ask, askFurther, claim, disputeShown, happened, owed, seesTurn } from './dispute.ts';
import { choose, complainAbout, say, sendWithoutProof, wish } from './filing.ts';
import { expect, test } from './house.ts';
import { rowsInFile, rowsShown } from './oversight.ts';
import { ana, bo, he, regulator, wen } from './people.ts';
import { moveClock } from './sign-in.ts';

const BELT = 'Saddle leather belt, M';
const BOOTS = 'Rider boots, size 9';

test('one complaint goes through four roles, its two claims answered differently', async ({ enter }) => {
  const buyer = await enter(ana, phone);
  await test.step('the buyer files two claims', async () => {
    await complainAbout(buyer, 'PR26111');
    await choose(buyer, BELT, BOOTS);
    await say(buyer, { reason: /damaged/, words: 'The buckle came off the first time I wore it.' });
    await say(buyer, { reason: /Not as described/, words: 'They are brown, the page shows black ones.' });
    await wish(buyer, { remedy: /^Full refund/, goods: 'I keep it' });
    await wish(buyer, { remedy: /^Full refund/, goods: 'I keep it' });
    await sendWithoutProof(buyer);
    await seesTurn(buyer, 'Waiting: the complaint is being checked');
  });
  const id = disputeShown(buyer);

  await test.step('intake accepts', async () => {
    const intake = await enter(wen);
    await openRoom(intake, id);
    await seesTurn(intake, 'Your turn: check the complaint');
    await step(intake, 'Accept for handling');
    await seesTurn(intake, 'Waiting: the seller answers each claim');
  });
  // No reload: what happens comes into the page that is open.
  await seesTurn(buyer, 'Waiting: the seller answers each claim');

  const merchant = await enter(bo);
  await test.step('the merchant grants one and contests the other', async () => {
    await merchant.getByRole('link', { name: /To answer/ }).click();
    const waiting = merchant.getByRole('list', { name: 'Your disputes' }).getByRole('listitem');
    await waiting.filter({ hasText: '$231.00' }).getByRole('link').click();
    await seesTurn(merchant, 'Your turn: answer each claim');
    await claim(merchant, BELT)
      .getByRole('radio', { name: /^Grant/ })
      .check();
    await expect(merchant.getByText('You would pay')).toContainText('$42.00');
    await claim(merchant, BOOTS)
      .getByRole('radio', { name: /^Contest/ })
      .check();
    await claim(merchant, BOOTS).getByLabel('Why you contest it').fill('The page calls the colour saddle brown.');
    await ask(merchant, 'Check and send', 'Send the answer');
    await seesTurn(merchant, 'Your turn: pay $42.00', 'show what you have; both sides may');
  });
  await seesTurn(buyer, 'Your turn: show what you have; both sides may', 'the seller pays $42.00');

  await test.step('both bring evidence and say that they are done', async () => {
    await happened(buyer, 'gave the dispute to an arbitrator');
    for (const [page, words] of [
      [buyer, 'A picture of the page as I saw it, with black boots.'],
      [merchant, 'The listing of that day says: colour saddle brown.'],
    ] as const) {
      await ask(page, 'Add evidence', 'Add', async (form) => form.getByLabel(/What does it show/).fill(words));
      await expect(page.getByRole('region', { name: 'Shown by you' })).toContainText(words);
    }
    await expect(buyer.getByRole('region', { name: 'Shown by the seller' })).toContainText('saddle brown');
    for (const page of [buyer, merchant]) await askFurther(page, 'I have shown everything', 'I have shown everything');
    await seesTurn(merchant, 'Your turn: pay $42.00', 'the arbitrator decides');
    await seesTurn(buyer, 'Waiting: the seller pays $42.00', 'the arbitrator decides');
  });

  const arbitrator = await test.step('the arbitrator whom the house chose rules with reasons', async () => {
    const supervisor = await enter(he);
    await openRoom(supervisor, id);
    const page = await enter(await whoSits(supervisor));
    await openRoom(page, id);
    await seesTurn(page, 'Your turn: decide', 'the seller pays $42.00');
    await decide(page, {
      question: 'Does the colour differ from the page?',
      shown: true,
      outcome: 'Upheld',
      fault: 'Seller',
      remedy: 'Full refund',
      goods: 'Buyer keeps the goods',
      toBuyer: '189.00',
      reasons: 'The picture of the page shows black boots; the words below it do not undo that.',
    });
    await signDecision(page, 'Upheld', '$189.00', 'do not undo that');
    return page;
  });
  for (const page of [buyer, merchant]) {
    await expect(claim(page, BOOTS)).toContainText('the words below it do not undo that');
    await expect(owed(page, '$189.00')).toContainText('waits for the appeal');
  }
  await seesTurn(arbitrator, 'Waiting: the seller pays $42.00', 'the decision can still be appealed');

  await test.step('the seller pays what was granted, and after the window what was decided', async () => {
    await ask(merchant, 'Pay from the deposit', 'Pay');
    await expect(owed(buyer, '$42.00')).toContainText('Done');
    await moveClock(merchant, '+ 7 days', 2);
    await moveClock(merchant, '+ 1 day');
    await seesTurn(merchant, 'Your turn: pay $189.00');
    await seesTurn(buyer, 'Waiting: the seller pays $189.00', 'the platform pays you from the seller’s deposit');
    await ask(merchant, 'Pay from the deposit', 'Pay');
    for (const page of [buyer, merchant]) {
      await expect(owed(page, '$189.00')).toContainText('Done');
      await seesTurn(page, 'Done: Upheld');
    }
  });

  await test.step('the regulator finds it in the table, and the file equals the screen', async () => {
    const page = await enter(regulator);
    await page.getByRole('link', { name: 'Disputes', exact: true }).click();
    await page.getByRole('combobox', { name: 'Change currency' }).selectOption('USD');
    await page.waitForURL(/currency=USD/);
    const number = /\d{4}-\d{6}/.exec((await buyer.getByRole('heading', { level: 1 }).textContent())!)![0];
    const shown = await rowsShown(page);
    expect(shown.find((row) => row['Number'] === number)).toMatchObject({
      State: 'Closed',
      Outcome: 'Upheld',
      Claimed: '$231.00',
    });
    expect(await rowsInFile(page)).toEqual(shown);
  });
});
