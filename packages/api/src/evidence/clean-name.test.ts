import { expect, test } from 'vitest';
import { cleanName } from './clean-name.ts';

test.each([
  ['a lamp.jpg', 'a lamp.jpg'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\fakepath\\lamp.png', 'lamp.png'],
  ['lamp\0.jpg', 'lamp.jpg'],
  ['lamp\r\nset-cookie: x.jpg', 'lampset-cookie: x.jpg'],
  ['lamp\u202egpj.exe', 'lampgpj.exe'],
  ['\u2066a\u2069\ufeff\u200b.png', 'a.png'],
  ['cafe\u0301.png', 'caf\u00e9.png'],
  ['灯\u3000坏了.jpg', '灯 坏了.jpg'],
  ['lone \ud83d.jpg', 'lone \ufffd.jpg'],
  ['..', 'picture'],
  ['photos/', 'picture'],
  ['', 'picture'],
])('%j is shown as %j', (given, shown) => {
  expect(cleanName(given)).toBe(shown);
});

test('a name has at most 255 bytes and no half characters', () => {
  const name = cleanName(`${'灯'.repeat(200)}.jpg`);
  expect(name).toBe('灯'.repeat(85));
  expect(Buffer.byteLength(cleanName(`a${'😀'.repeat(100)}`))).toBe(253);
});
