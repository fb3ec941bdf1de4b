import { anything, array, assert, boolean, constant, dictionary, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

test.each([
  [{ b: 1, a: [true, null, 'é'] }, '{"a":[true,null,"é"],"b":1}'],
  [{ a: undefined, b: -0 }, '{"b":0}'],
  [{ 10: 1, 9: 2, Z: 3, a: 4 }, '{"10":1,"9":2,"Z":3,"a":4}'],
  ['"\n', '"\\"\\n"'],
])('%j is written %s', (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

test.each([[1.5], [2 ** 53], [Number.NaN], [Number.POSITIVE_INFINITY], [undefined], [10n], [[undefined]], [() => 1]])(
  '%s is not written at all',
  (value) => expect(() => canonicalJson(value)).toThrow(TypeError),
);

test('the order of the keys makes no difference, and what is written reads back as it was', () => {
  const values = dictionary(string(), array(integer()));
  assert(
    property(values, (value) => {
      const turned = Object.fromEntries(Object.entries(value).toReversed());
      expect(canonicalJson(turned)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('any JSON without fractions has exactly one text', () => {
  const whole = anything({ values: [string(), integer(), boolean(), constant(null)], maxDepth: 4 });
  assert(
    property(whole, (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
  );
});
