import type { CommandType } from '@redress/shared/dispute/commands';
import type { PERMISSIONS } from '@redress/shared/dispute/permissions';
import type { ComponentType } from 'react';

type GivenBy<Role> = {
  [Type in CommandType]: Role extends (typeof PERMISSIONS)[Type][number] ? Type : never;
}[CommandType];

/** What a side may ask of a dispute that exists; filing has a wizard of its own. */
export type PartyCommandType = Exclude<GivenBy<'complainant'> | GivenBy<'respondent'>, 'file'>;

/** Which part of the dispute a command is about; ids as the dispute names them. */
export interface Target {
  claim?: string;
  offer?: string;
  obligation?: string;
  question?: string;
}

export interface CommandFormProps {
  target: Target;
  onClose: () => void;
}

/** The forms a role has; a command without a form has no button. */
export type CommandForms = Partial<Record<CommandType, ComponentType<CommandFormProps>>>;
