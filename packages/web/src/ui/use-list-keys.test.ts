import { describe, expect, it } from 'vitest';
import { nextKey } from './use-list-keys.ts';

describe('the keys of a list', () => {
  const keys = ['a', 'b', 'c'];

  it('j goes down and k goes up', () => {
    expect(nextKey('j', keys, 'a')).toBe('b');
    expect(nextKey('k', keys, 'c')).toBe('b');
  });

  it('j takes the first row when none is chosen', () => {
    expect(nextKey('j', keys, null)).toBe('a');
  });

  it('stop at both ends', () => {
    expect(nextKey('j', keys, 'c')).toBeNull();
    expect(nextKey('k', keys, 'a')).toBeNull();
  });

  it('leave every other key alone', () => {
    expect(nextKey('x', keys, 'a')).toBeNull();
  });
});
