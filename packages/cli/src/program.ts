import { isZwgkError, type Language } from '@zwgk/core';
import { Command, CommanderError } from 'commander';
import type { CliCommand, CommandContext } from './cli-command.ts';
import { commands } from './commands/commands.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { langOption } from './options/shared-options.ts';
import { programTexts } from './texts/program-texts.ts';

/** What a run of the command needs besides its arguments. */
export interface RunOptions {
  readonly io: Io;
  readonly language: Language;
  readonly version: string;
}

/** Runs the command line and says how it ended. */
export async function run(argv: readonly string[], options: RunOptions): Promise<ExitCode> {
  const { io, language, version } = options;
  let result: ExitCode = exitCode.clean;
  const printed: string[] = [];
  const context: CommandContext = {
    io,
    language,
    ends: async (outcome) => {
      result = await outcome;
    },
  };
  const program = programOf(context, version, (text) => void printed.push(text));
  try {
    await program.parseAsync(argv, { from: 'user' });
    return result;
  } catch (error) {
    if (error instanceof CommanderError) {
      // Help or version were asked for and stand in `printed`; anything else is wrong usage.
      if (error.exitCode === 0) return exitCode.clean;
      io.err(usageText(error, language));
      return exitCode.unusable;
    }
    if (!isZwgkError(error)) throw error;
    io.err(`${error.code}: ${error.text(language)}\n`);
    return exitCode.unusable;
  } finally {
    if (printed.length > 0) await io.out(printed.join(''));
  }
}

/** What commander found wrong, in the reader's language, with the word of the command line that it quotes. */
function usageText({ code, message }: CommanderError, language: Language): string {
  const [, quoted = ''] = /'([^']*)'/.exec(message) ?? [];
  const texts: Readonly<Record<string, (word: string) => string>> = programTexts[language].usage;
  const wrong = texts[code];
  return wrong === undefined ? `${message}\n` : `${wrong(quoted)}\n`;
}

function programOf(context: CommandContext, version: string, print: (text: string) => void): Command {
  const { io, language } = context;
  const texts = programTexts[language];
  const program = new Command('zwgk')
    .description(texts.description)
    .version(version, '-V, --version', texts.version)
    .addOption(langOption(language))
    .helpOption('-h, --help', texts.help)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: io.err, outputError: () => undefined })
    .configureHelp({
      styleTitle: (title) => texts.wording[title] ?? title,
      styleUsage: (usage) => usage.replace(/\[\w+\]/g, (word) => texts.wording[word] ?? word),
      styleSubcommandTerm: (term) => term.replace(/\[\w+\]/g, (word) => texts.wording[word] ?? word),
      // The descriptions name the defaults themselves, in the reader's language.
      optionDescription: ({ description }) => description,
    });
  for (const command of commands) addCommand(program, command, context);
  return program;
}

/** Adds a command with all that is below it; `Command.command` hands it the layout of the help. */
function addCommand(parent: Command, command: CliCommand, context: CommandContext): void {
  const { language } = context;
  const { description, more } = command.help(language);
  const added = parent
    .command(command.name)
    .description(description)
    .helpOption('-h, --help', programTexts[language].help)
    .addOption(langOption(language));
  if (more !== undefined) added.addHelpText('after', more);
  if ('declare' in command) command.declare(added, context);
  else {
    added.helpCommand(false);
    for (const subcommand of command.subcommands) addCommand(added, subcommand, context);
  }
}
