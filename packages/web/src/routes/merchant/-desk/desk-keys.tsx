import type { CommandType } from '@redress/shared/dispute/commands';
import { useEffect } from 'react';
import { useDispute } from '../../../dispute/dispute-context.tsx';
import { isTyping } from '../../../ui/use-list-keys.ts';

const KEYS: Record<string, CommandType> = { a: 'answer', e: 'submitEvidence' };

/** a answers, e adds evidence, in the dispute that is open beside the list. */
export function DeskKeys({ on }: { on: boolean }) {
  const { can, open } = useDispute();
  useEffect(() => {
    if (!on) return undefined;
    const press = (event: KeyboardEvent) => {
      const command = KEYS[event.key];
      if (!command || isTyping(event) || !can(command)) return;
      event.preventDefault();
      open(command);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on, can, open]);
  return null;
}
