import type { Command, HelpConfiguration } from 'commander';

/** Help that lists every command with its whole path, not the first words alone. */
export const fullHelp: HelpConfiguration = {
  visibleCommands: (command) => leavesOf(command),
  subcommandTerm: (command) => `${pathOf(command).slice(1).join(' ')} ${argumentsOf(command)}`.trimEnd(),
};

function leavesOf(command: Command): Command[] {
  return command.commands.flatMap((child) => (child.commands.length > 0 ? leavesOf(child) : [child]));
}

function pathOf(command: Command): string[] {
  return command.parent ? [...pathOf(command.parent), command.name()] : [command.name()];
}

function argumentsOf(command: Command): string {
  return command.registeredArguments
    .map((argument) => (argument.required ? argument.name().toUpperCase() : `[${argument.name().toUpperCase()}]`))
    .join(' ');
}
