import { expect, test } from 'vitest';
import { hashPassword, verifyPassword } from './hash-password.ts';

test('a password fits its own hash alone, and two hashes of it differ', async () => {
  const [one, two] = await Promise.all([hashPassword('correct horse'), hashPassword('correct horse')]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(two);
  expect(await verifyPassword({ hash: one, password: 'correct horse' })).toBe(true);
  expect(await verifyPassword({ hash: one, password: 'correct hors' })).toBe(false);
});

test('the same letters typed on another keyboard are the same password', async () => {
  const hash = await hashPassword('Zoe\u0301 und das Pferd');
  expect(await verifyPassword({ hash, password: 'Zoé und das Pferd' })).toBe(true);
});

test('a hash of another kind fits nothing', async () => {
  for (const hash of ['', 'plain', '$argon2i$v=19$m=19456,t=2,p=1$AAAA$AAAA'])
    expect(await verifyPassword({ hash, password: 'plain' })).toBe(false);
});
