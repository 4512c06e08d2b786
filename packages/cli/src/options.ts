import { errorOf, type Language, type PlainDate, quoteValue, safeParsePlainDate } from '@zwgk/core';
import { cliErrors } from './errors.ts';

const invalid = (option: string, value: string, expected: string) =>
  errorOf(cliErrors, 'cli/invalid-option', { option, value: quoteValue(value), expected });

/** The languages that can be asked for. */
export const languages: readonly Language[] = ['zh-CN', 'en'];

/** A date given as an option. */
export const dateOption =
  (option: string) =>
  (value: string): PlainDate => {
    const result = safeParsePlainDate(value);
    if (result.ok) return result.value;
    throw invalid(option, value, 'YYYY-MM-DD');
  };

/** A whole number given as an option or argument. */
export const integerOption =
  (option: string, least = Number.MIN_SAFE_INTEGER) =>
  (value: string): number => {
    const number = Number(value);
    if (/^[+-]?\d+$/.test(value) && Number.isSafeInteger(number) && number >= least) return number;
    throw invalid(option, value, least === 0 ? '0, 1, 2, …' : '…, -1, 0, 1, …');
  };

/** One of a few words given as an option. */
export const choiceOption =
  <Choice extends string>(option: string, choices: readonly Choice[]) =>
  (value: string): Choice => {
    const choice = choices.find((known) => known === value);
    if (choice !== undefined) return choice;
    throw invalid(option, value, choices.join(' | '));
  };

/**
 * The language of a run, before its arguments are parsed, since the help is in it too: `--lang`, else the environment's
 * ZWGK_LANG, else Chinese.
 */
export function languageOf(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const given = at < 0 ? environment['ZWGK_LANG'] : (argv[at]?.split('=')[1] ?? argv[at + 1]);
  return given?.toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}
