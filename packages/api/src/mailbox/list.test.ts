import { expect, test } from 'vitest';
import { openMail } from '../gateways/mail.ts';
import { openTestHouse } from '../testing/open-house.ts';
import { visitor } from '../testing/visitor.ts';

test('the demo shows its newest mails first', async () => {
  const house = await openTestHouse('sqlite');
  const send = openMail(house.config, house.db);
  const letter = { template: 'verifyAddress', locale: 'en', data: { link: 'http://127.0.0.1:4000/x' } } as const;
  await send('1', { ...letter, to: 'old@example.com' }, 1);
  await send('2', { ...letter, to: 'new@example.com' }, 2);
  const { data } = (await visitor(house).ask('mailbox.list', {})).body.result;
  expect(data.map(({ recipient }: { recipient: string }) => recipient)).toEqual(['new@example.com', 'old@example.com']);
  expect(data[0].body).toContain('http://127.0.0.1:4000/x');
  await house.close();
});
