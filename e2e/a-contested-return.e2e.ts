import { phone } from '../tools/viewports.ts';
import { openRoom, step, whoSits } from './desk.ts';
import { ask, happened, owed, seesTurn } from './dispute.ts';
import { expect, test } from './house.ts';
import { acceptForHandling, answerAll, fileComplaint } from './opening.ts';
import { ana, bo, he, wen } from './people.ts';

const BOOTS = 'Rider boots, size 9';
const ADDRESS = 'Prairie Boots Returns, 1 Placeholder Road, 00000 Sampletown';

test('a return that the seller contests is decided in part, and exactly that part is paid', async ({ enter }) => {
  const buyer = await enter(ana, phone);
  const id = await fileComplaint(buyer, {
    order: 'PR26333',
    item: BOOTS,
    reason: /Arrived damaged/,
    words: 'The sole of the left boot is split.',
    goods: 'I send it back',
  });
  await acceptForHandling(await enter(wen), id);
  const merchant = await enter(bo);
  await answerAll(merchant, id, 'Grant');

  await test.step('the seller gives an address, the buyer reports the parcel', async () => {
    await seesTurn(merchant, 'Your turn: give the address for the return');
    await ask(merchant, 'Give the return address', 'Give the address', (form) =>
      form.getByLabel('Name, phone and full address').fill(ADDRESS),
    );
    await seesTurn(buyer, 'Your turn: send the goods back');
    await expect(owed(buyer, 'You give the address').or(owed(buyer, 'gives the address'))).toContainText(ADDRESS);
    await ask(buyer, 'Report the parcel', 'Report', (form) =>
      form.getByLabel('Carrier and tracking number').fill('Demo Express DX0000000001'),
    );
    await happened(buyer, 'reported as done: Send the goods back');
  });

  await test.step('the seller contests what came', async () => {
    await expect(owed(merchant, 'sends the goods back')).toContainText('DX0000000001');
    await ask(merchant, 'The return is not right', 'Contest', (form) =>
      form.getByLabel('What is missing or wrong').fill('Only the left boot was in the parcel.'),
    );
    await seesTurn(buyer, 'Waiting: the arbitrator decides what is contested');
    await expect(owed(buyer, 'You send the goods back')).toContainText('Only the left boot was in the parcel.');
  });

  await test.step('an arbitrator decides in part', async () => {
    const supervisor = await enter(he);
    await openRoom(supervisor, id);
    const arbitrator = await enter(await whoSits(supervisor));
    await openRoom(arbitrator, id);
    await seesTurn(arbitrator, 'Your turn: decide what is contested');
    await step(arbitrator, 'Decide about the return', async (form) => {
      await form.getByLabel('Your decision').selectOption('Return accepted in part');
      await form.getByLabel('What is refunded').fill('120.00');
      await form.getByLabel('Reasons').fill('One boot came back, the other is missing.');
    });
  });

  await test.step('the money is exact, to the last cent', async () => {
    await seesTurn(merchant, 'Your turn: pay $120.00');
    await ask(merchant, 'Pay from the deposit', 'Pay');
    await expect(owed(buyer, '$120.00')).toContainText('Done');
    await expect(owed(buyer, '$189.00')).toBeHidden();
    await buyer.goto('/buyer/file/prairie-boots-9');
    await expect(buyer.getByRole('checkbox', { name: BOOTS })).toHaveAccessibleName(
      /\$189\.00 paid, \$120\.00 already back/,
    );
  });
});
