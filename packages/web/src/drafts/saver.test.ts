import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Saved } from '../ui/saved-hint.tsx';
import { createSaver } from './saver.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function saving(answer: (body: string) => Promise<unknown> = async () => undefined) {
  const sent: string[] = [];
  const told: Saved['state'][] = [];
  const send = (body: string) => (sent.push(body), answer(body));
  const saver = createSaver({ send, tell: ({ state }) => told.push(state), pauseMs: 800, retryMs: 10_000 });
  return { saver, sent, told };
}

describe('what is written', () => {
  it('is sent once when the typing pauses', async () => {
    const { saver, sent, told } = saving();
    saver.put('a', true);
    saver.put('ab', true);
    await vi.advanceTimersByTimeAsync(800);
    expect(sent).toEqual(['ab']);
    expect(told).toEqual(['saving', 'saved']);
  });

  it('is sent at once when the page is left', async () => {
    const { saver, sent } = saving();
    saver.put('a', true);
    await saver.flush();
    expect(sent).toEqual(['a']);
  });

  it('never overtakes what was written before', async () => {
    const line = Promise.withResolvers<void>();
    const { saver, sent } = saving(() => line.promise);
    saver.put('a', true);
    await vi.advanceTimersByTimeAsync(800);
    saver.put('ab', true);
    await vi.advanceTimersByTimeAsync(800);
    expect(sent).toEqual(['a']);
    line.resolve();
    await vi.advanceTimersByTimeAsync(800);
    expect(sent).toEqual(['a', 'ab']);
  });

  it('is said to be kept here while it does not arrive, and tried again', async () => {
    let offline = true;
    const { saver, sent, told } = saving(() =>
      offline ? Promise.reject(new TypeError('no line')) : Promise.resolve(),
    );
    saver.put('a', true);
    await vi.advanceTimersByTimeAsync(800);
    expect(told.at(-1)).toBe('savedHere');
    offline = false;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toEqual(['a', 'a']);
    expect(told.at(-1)).toBe('saved');
  });

  it('is said to be nowhere when this device could not keep it either', async () => {
    const { saver, told } = saving(() => Promise.reject(new TypeError('no line')));
    saver.put('a', false);
    await saver.flush();
    expect(told.at(-1)).toBe('notSaved');
  });

  it('is left alone once it was sent for good', async () => {
    const { saver, sent } = saving();
    saver.put('a', true);
    await saver.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual([]);
  });
});
