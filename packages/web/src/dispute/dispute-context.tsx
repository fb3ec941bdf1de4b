import { sideOf, type Side } from '@redress/shared/actor';
import type { CommandType } from '@redress/shared/dispute/commands';
import type { DisputeDetail } from '@redress/shared/dispute/contract';
import type { Pack } from '@redress/shared/policy/pack';
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { CommandForms, Target } from './command-forms.ts';

interface OpenDispute {
  detail: DisputeDetail;
  pack: Pack;
  /** The viewer's side; null for who has none. */
  side: Side | null;
  /** Whether the command has a form here and may be given now. */
  can: (command: CommandType) => boolean;
  open: (command: CommandType, target?: Target) => void;
  /** What was typed into a form that was closed unsent. */
  kept: Map<string, unknown>;
}

/** Where the banner stands. */
export const TURN_ID = 'turn';

const DisputeContext = createContext<OpenDispute | null>(null);

export function useDispute(): OpenDispute {
  const open = useContext(DisputeContext);
  if (!open) throw new Error('outside of a dispute');
  return open;
}

interface DisputeProviderProps {
  detail: DisputeDetail;
  pack: Pack;
  forms: CommandForms;
  children: ReactNode;
}

interface Opened {
  command: CommandType;
  target: Target;
}

/** One dispute, the forms its viewer has, and the one that is open. */
export function DisputeProvider({ detail, pack, forms, children }: DisputeProviderProps) {
  const [kept] = useState(() => new Map<string, unknown>());
  const [opened, setOpened] = useState<Opened | null>(null);
  const before = useRef<Opened | null>(null);
  const close = useCallback(() => setOpened(null), []);
  const value = useMemo(
    (): OpenDispute => ({
      detail,
      pack,
      side: sideOf(detail.viewer),
      can: (command) => detail.allowed.includes(command) && forms[command] !== undefined,
      open: (command, target = {}) => setOpened({ command, target }),
      kept,
    }),
    [detail, pack, forms, kept],
  );
  useEffect(() => {
    // The button that led to the form may be gone: whose turn it is now is what matters next.
    if (before.current && !opened && document.activeElement === document.body)
      document.getElementById(TURN_ID)?.focus();
    before.current = opened;
  }, [opened]);
  const Form = opened ? forms[opened.command] : undefined;
  return (
    <DisputeContext value={value}>
      {children}
      {opened && Form ? (
        <Form key={`${opened.command} ${JSON.stringify(opened.target)}`} target={opened.target} onClose={close} />
      ) : null}
    </DisputeContext>
  );
}
