import type { Language } from '@zwgk/core';
import type { Command } from 'commander';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';

/** What the help says of a command, in one language. */
export interface CommandHelp {
  readonly description: string;
  /** What stands after the options: examples, and whatever else one must know. */
  readonly more?: string;
}

/** What a command gets from the program that it is part of. */
export interface CommandContext {
  readonly io: Io;
  readonly language: Language;
  /** Takes the outcome of a command's action: the run ends with it. */
  readonly ends: (outcome: Promise<ExitCode>) => Promise<void>;
}

interface NamedCommand {
  readonly name: string;
  readonly help: (language: Language) => CommandHelp;
}

/** A command that does something: it declares its arguments, its options and its action. */
interface ActingCommand extends NamedCommand {
  readonly declare: (command: Command, context: CommandContext) => void;
}

/** A command that only gathers others under its name. */
interface CommandGroup extends NamedCommand {
  readonly subcommands: readonly CliCommand[];
}

/** A command of the command line. `--lang` and `--help` are the program's: it adds them to every one. */
export type CliCommand = ActingCommand | CommandGroup;
