import { useEffect, useState } from 'react';

const stored = 'redress.keys';

interface ListKeys {
  keys: readonly string[];
  current: string | null;
  onMove: (key: string) => void;
  onOpen: (key: string) => void;
}

/** j or n next, k previous, o open; single keys can be switched off, since a voice or a cat may press them. */
export function useListKeys({ keys, current, onMove, onOpen }: ListKeys) {
  const [on, setOn] = useState(() => localStorage.getItem(stored) !== 'off');
  useEffect(() => {
    if (!on) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      const next = nextKey(event.key, keys, current);
      if (next !== null) onMove(next);
      else if (event.key === 'o' && current !== null) onOpen(current);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [on, keys, current, onMove, onOpen]);

  const toggle = () => {
    localStorage.setItem(stored, on ? 'off' : 'on');
    setOn(!on);
  };
  return { on, toggle };
}

/** The neighbour that j or k leads to, else null; the ends do not wrap round. */
export function nextKey(pressed: string, keys: readonly string[], current: string | null): string | null {
  const index = current === null ? -1 : keys.indexOf(current);
  if (pressed === 'j' || pressed === 'n') return keys[index + 1] ?? null;
  if (pressed === 'k') return keys[index - 1] ?? null;
  return null;
}

export function isTyping({ target, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey) return true;
  return target instanceof HTMLElement && target.closest('input, textarea, select, dialog, [contenteditable]') !== null;
}
