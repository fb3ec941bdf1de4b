import type { Command } from './commands.ts';

/** The files a command brings, whichever of its parts carries them. */
export function filesIn(command: Command): string[] {
  if (!('evidence' in command)) return [];
  const pieces = Array.isArray(command.evidence) ? command.evidence : [command.evidence];
  return pieces.flatMap((piece) => piece.files);
}
