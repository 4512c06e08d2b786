import { isZwgkError, type Language } from '@zwgk/core';
import { Command, CommanderError } from 'commander';
import { batch, listOperations } from './commands/batch.ts';
import { type CheckOptions, check, outputFormats } from './commands/check.ts';
import { type CiteOptions, cite } from './commands/cite.ts';
import { addWorkdays, countWorkdays, showWorkdays, type WorkdaysOptions } from './commands/workdays.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { choiceOption, dateOption, integerOption, languages } from './options.ts';
import { inputFormats } from './read/read-records.ts';
import { textsOf } from './texts/texts-of.ts';

/** What a run of the command needs besides its arguments. */
export interface RunOptions {
  readonly io: Io;
  readonly language: Language;
  readonly version: string;
}

/** Runs the command line and says how it ended. */
export async function run(argv: readonly string[], options: RunOptions): Promise<ExitCode> {
  const { io, language } = options;
  let result: ExitCode = exitCode.clean;
  const printed: string[] = [];
  const program = programOf(
    options,
    (text) => void printed.push(text),
    async (outcome) => {
      result = await outcome;
    },
  );
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
  const wrong = textsOf(language).help.usage[code];
  return wrong === undefined ? `${message}\n` : `${wrong(quoted)}\n`;
}

function programOf(
  { io, language, version }: RunOptions,
  print: (text: string) => void,
  ends: (outcome: Promise<ExitCode>) => Promise<void>,
): Command {
  const { help } = textsOf(language);
  const { arguments: args, options } = help;

  const program = new Command('zwgk')
    .description(help.program)
    .version(version, '-V, --version', options.version)
    .option('--lang <LANG>', options.lang, choiceOption('--lang', languages))
    .helpOption('-h, --help', options.help)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: io.err, outputError: () => undefined })
    .configureHelp({
      styleTitle: (title) => help.wording[title] ?? title,
      styleUsage: (usage) => usage.replace(/\[\w+\]/g, (word) => help.wording[word] ?? word),
      styleSubcommandTerm: (term) => term.replace(/\[\w+\]/g, (word) => help.wording[word] ?? word),
      // The descriptions name the defaults themselves, in the reader's language.
      optionDescription: ({ description }) => description,
    });

  const command = (parent: Command, name: string, description: string, more?: string): Command => {
    const made = parent
      .command(name)
      .description(description)
      .helpOption('-h, --help', options.help)
      .option('--lang <LANG>', options.lang, choiceOption('--lang', languages));
    return more === undefined ? made : made.addHelpText('after', more);
  };

  command(program, 'check', help.check, help.checkMore)
    .argument('<files...>', args.files)
    .option('--format <FORMAT>', options.format, choiceOption('--format', outputFormats), 'text')
    .option('--input-format <FORMAT>', options.inputFormat, choiceOption('--input-format', inputFormats))
    .option('--mapping <FILE>', options.mapping)
    .option('--as-of <DATE>', options.asOf, dateOption('--as-of'))
    .option('--max-findings <N>', options.maxFindings, integerOption('--max-findings', 0))
    .option('--explain <PLACE>', options.explain)
    .action((files: string[], given: CheckOptions) => ends(check(io, language, files, given)));

  command(program, 'batch', help.batch, help.batchMore)
    .option('--list', options.list)
    .option('--json', options.json)
    .action(({ list, json }: { list?: boolean; json?: boolean }) =>
      ends(list === true ? listOperations(io, language, json === true) : batch(io, language)),
    );

  const workdays = command(program, 'workdays', help.workdays, help.workdaysMore).helpCommand(false);
  const workdaysCommand = (name: string, description: string): Command =>
    command(workdays, name, description)
      .option('--as-known-on <DATE>', options.asKnownOn, dateOption('--as-known-on'))
      .option('--json', options.json);
  workdaysCommand('add', help.workdaysAdd)
    .argument('<DATE>', args.date)
    .argument('<N>', args.n, integerOption('N'))
    .action((date: string, n: number, given: WorkdaysOptions) => ends(addWorkdays(io, language, date, n, given)));
  workdaysCommand('count', help.workdaysCount)
    .argument('<FROM>', args.from)
    .argument('<TO>', args.to)
    .action((from: string, to: string, given: WorkdaysOptions) => ends(countWorkdays(io, language, from, to, given)));
  workdaysCommand('show', help.workdaysShow)
    .argument('<WHEN>', args.when)
    .action((when: string, given: WorkdaysOptions) => ends(showWorkdays(io, language, when, given)));

  command(program, 'cite', help.cite, help.citeMore)
    .argument('<TEXT>', args.text)
    .option('--on <DATE>', options.on, dateOption('--on'))
    .option('--json', options.json)
    .action((text: string, given: CiteOptions) => ends(cite(io, language, text, given)));

  return program;
}
