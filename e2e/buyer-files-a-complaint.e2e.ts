import { choose, complainAbout, goOn, onStep, say, send, wish } from './filing.ts';
import { handOverLink } from './hand-over.ts';
import { expect, test } from './house.ts';
import { ana, lin, tom } from './people.ts';
import { showPhoto } from './photo.ts';

const SHADE = 'Linen shade, 40 cm';

test('a buyer comes from the shop by its signed link and files in five steps, with a photo @phone', async ({
  arrive,
  server,
}) => {
  const page = await arrive();
  const link = handOverLink('harbour-lamps-10', server.handOverSecret);
  await page.goto(link);
  await expect(page.getByText('Step 1 of 5')).toBeVisible();
  await choose(page, SHADE);
  await say(page, { reason: /Arrived damaged/, words: 'There is a hole in it.' });
  await wish(page, { remedy: /^Partial refund/, amount: '12.50' });
  await onStep(page, 'Can you show it?');
  await showPhoto(page, 'hole.jpg');
  await expect(page.getByLabel('What is it?')).toBeVisible();
  await page.getByLabel('What do they show? (optional)').fill('The hole, beside a coin.');
  await goOn(page);
  await expect(page.getByText('Step 5 of 5')).toBeVisible();
  for (const line of ['To Harbour Lamps', 'There is a hole in it.', 'Partial refund', '€12.50', 'Photo: 1 file'])
    await expect(page.getByRole('main')).toContainText(line);
  await send(page);
  await expect(
    page.getByRole('region', { name: 'Shown by you' }).getByRole('button', { name: 'Look at hole.jpg' }),
  ).toBeVisible();

  await test.step('the link works once', async () => {
    const other = await arrive();
    await other.goto(link);
    await expect(other.getByText('This link was already used. Open the order in the shop again.')).toBeVisible();
  });
});

test('买家用中文从自己的订单提交投诉 @phone', async ({ enter }) => {
  const page = await enter(lin, { language: 'zh-CN' });
  await page.getByRole('link', { name: /^有问题.*CL26222/ }).click();
  await onStep(page, '哪些商品有问题？');
  await page.getByRole('checkbox', { name: /手工紫砂壶/ }).check();
  await page.getByRole('button', { name: '继续' }).click();
  await onStep(page, '发生了什么？');
  await page.getByRole('radio', { name: /^收到时已损坏/ }).click();
  await page.getByLabel('用您自己的话说明').fill('壶嘴断了，当天拍了照。');
  await page.getByRole('button', { name: '继续' }).click();
  await onStep(page, '怎样解决才合理？');
  await page.getByRole('radio', { name: /^全额退款/ }).click();
  await page.getByRole('radio', { name: '我寄回' }).check();
  await page.getByRole('button', { name: '继续' }).click();
  await showPhoto(page, '壶嘴.jpg', '选择文件');
  await expect(page.getByLabel('这是什么？')).toBeVisible();
  await page.getByRole('button', { name: '继续' }).click();
  await expect(page.getByRole('main')).toContainText('¥328.00');
  await page.getByRole('button', { name: '提交投诉' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /纠纷/ })).toBeVisible();
});

test('answers survive a reload, Back, and another device @phone', async ({ enter }) => {
  const phone = await enter(tom);
  await complainAbout(phone, 'HA26259');
  await choose(phone, SHADE);
  await say(phone, { reason: /Arrived damaged/, words: 'A dent.' });
  await onStep(phone, 'What would be right?');

  await test.step('Back keeps what was said', async () => {
    await phone.goBack();
    await onStep(phone, 'What happened?');
    await expect(phone.getByLabel(/In your own words/)).toHaveValue('A dent.');
    await phone.getByLabel(/In your own words/).fill('A dent, as large as a thumb.');
  });
  await test.step('so does a reload in the middle of a word', async () => {
    await phone.reload();
    await onStep(phone, 'What happened?');
    await expect(phone.getByText('You continue where you left off.')).toBeVisible();
    await expect(phone.getByLabel(/In your own words/)).toHaveValue('A dent, as large as a thumb.');
    await goOn(phone);
    await wish(phone, { remedy: /^Full refund/, goods: 'I keep it' });
    await onStep(phone, 'Can you show it?');
    await expect(phone.getByText('Saved')).toBeVisible();
  });
  await test.step('another device goes on with the same answers and sends them', async () => {
    const tablet = await enter(tom);
    await complainAbout(tablet, 'HA26259');
    await expect(tablet.getByText('You continue where you left off.')).toBeVisible();
    await onStep(tablet, 'Can you show it?');
    await tablet.getByRole('button', { name: 'Continue without files' }).click();
    await expect(tablet.getByRole('main')).toContainText('A dent, as large as a thumb.');
    await send(tablet);
  });
});

test('a double tap on the button that sends files one complaint @phone', async ({ enter }) => {
  const page = await enter(ana);
  await complainAbout(page, 'HA26148');
  await choose(page, SHADE);
  await say(page, { reason: /Arrived damaged/, words: 'Torn.' });
  await wish(page, { remedy: /^Full refund/, goods: 'I keep it' });
  await page.getByRole('button', { name: 'Continue without files' }).click();
  await onStep(page, 'Check and send');
  await page.getByRole('button', { name: 'Send complaint' }).dblclick();
  await expect(page.getByText('Your complaint is on its way')).toBeVisible();
  await page.goto('/buyer');
  const mine = page.getByRole('listitem').filter({ hasText: SHADE }).filter({ hasText: 'Being checked' });
  await expect(mine).toHaveCount(1);
});
