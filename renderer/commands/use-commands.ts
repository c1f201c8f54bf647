import { createContext, useContext } from 'react';
import type { AppCommand } from './app-command';

/**
 * The table of commands, for the components inside. It is handed down because the table knows every
 * part of the program, and every part has buttons for commands of the table.
 */
export const CommandsContext = createContext<readonly AppCommand[] | null>(null);

/** All that the program can do, in the order in which it is listed. */
export function useCommands(): readonly AppCommand[] {
  const commands = useContext(CommandsContext);
  if (!commands) throw new Error('A command was asked for where there is no table of them.');
  return commands;
}

/** The command of that name; throws where the table has none, which is a mistake of ours. */
export function useCommand(name: string): AppCommand {
  return commandNamed(useCommands(), name);
}

/** The command of that name in the table; throws where it has none, which is a mistake of ours. */
export function commandNamed(commands: readonly AppCommand[], name: string): AppCommand {
  const command = commands.find(each => each.name === name);
  if (!command) throw new Error(`There is no command ${name}.`);
  return command;
}
