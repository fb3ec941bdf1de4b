import { phone } from '../tools/viewports.ts';
import { decide, openRoom, signDecision, step, whoSits } from './desk.ts';
import { ask, askFurther, claim, happened, owed, seesTurn } from './dispute.ts';
import { expect, test } from './house.ts';
import { acceptForHandling, answerAll, fileComplaint } from './opening.ts';
import { bo, he, tom, wen } from './people.ts';
import { moveClock } from './sign-in.ts';

const BOOTS = 'Rider boots, size 9';

test('an appeal is heard by somebody else, reverses the decision, and the money follows', async ({ enter }) => {
  const buyer = await enter(tom, phone);
  const id = await fileComplaint(buyer, {
    order: 'PR26222',
    item: BOOTS,
    reason: /Not as described/,
    words: 'The leather is not leather.',
    goods: 'I keep it',
  });
  await acceptForHandling(await enter(wen), id);
  const merchant = await enter(bo);
  await answerAll(merchant, id, 'Contest', 'It is leather, and we can show it.');
  await happened(buyer, 'gave the dispute to an arbitrator');
  const supervisor = await enter(he);
  await openRoom(supervisor, id);
  const first = await enter(await whoSits(supervisor));

  await test.step('the first arbitrator rules for the buyer, and the seller pays', async () => {
    await askFurther(buyer, 'I have shown everything', 'I have shown everything');
    await askFurther(merchant, 'I have shown everything', 'I have shown everything');
    await openRoom(first, id);
    await decide(first, {
      question: 'Are the boots of leather?',
      burden: 'Seller',
      shown: false,
      outcome: 'Upheld',
      fault: 'Seller',
      remedy: 'Full refund',
      goods: 'Buyer keeps the goods',
      toBuyer: '189.00',
      reasons: 'The seller said it could show the leather, and did not.',
    });
    await signDecision(first);
    await moveClock(merchant, '+ 7 days', 2);
    await moveClock(merchant, '+ 1 day');
    await seesTurn(merchant, 'Your turn: pay $189.00');
    await ask(merchant, 'Pay from the deposit', 'Pay');
    await seesTurn(merchant, 'Done: Upheld');
  });

  await test.step('the seller appeals with new evidence; who ruled cannot hear it', async () => {
    await askFurther(merchant, 'Appeal', 'Appeal', async (form) => {
      await form.getByRole('radio', { name: 'There is evidence that was not there before' }).check();
      await form.getByLabel('What is wrong with the decision').fill('The tannery has sent its certificate.');
    });
    await seesTurn(buyer, 'Waiting: somebody who had no part in the decision looks at the appeal');
    await expect(first.getByText('You made the decision that is appealed.')).toBeVisible();
    await expect(first.getByRole('button', { name: 'Admit the appeal' })).toBeHidden();
  });

  const second = await test.step('another one admits it', async () => {
    await step(supervisor, 'Admit the appeal');
    await happened(supervisor, 'admitted the appeal');
    await expect(first.getByText('You sat in this dispute before.')).toBeVisible();
    const page = await enter(await whoSits(supervisor));
    await openRoom(page, id);
    return page;
  });

  await test.step('and rules otherwise', async () => {
    await ask(merchant, 'Add evidence', 'Add', (form) =>
      form.getByLabel(/What does it show/).fill('The certificate: full-grain cowhide.'),
    );
    await askFurther(merchant, 'I have shown everything', 'I have shown everything');
    await askFurther(buyer, 'I have shown everything', 'I have shown everything');
    await seesTurn(second, 'Your turn: decide');
    await decide(second, {
      question: 'Are the boots of leather?',
      burden: 'Seller',
      shown: true,
      outcome: 'Not upheld',
      fault: 'Nobody',
      backToSeller: '189.00',
      backFromBuyer: '189.00',
      reasons: 'The certificate of the tannery shows it.',
    });
    await signDecision(second, 'It was shown', '$189.00');
  });

  await test.step('the money follows', async () => {
    for (const page of [buyer, merchant]) {
      await expect(claim(page, BOOTS)).toContainText('Decision, round 2: Not upheld');
      await expect(claim(page, BOOTS)).toContainText(/Back to the seller\s*\$189\.00/);
    }
    // The seller has it back at once; the buyer is asked, and nothing is taken silently.
    await seesTurn(buyer, 'Your turn: pay $189.00');
    await expect(owed(merchant, 'the buyer pays $189.00')).toContainText('Due');
  });
});
