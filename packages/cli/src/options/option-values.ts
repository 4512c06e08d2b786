import { errorOf, type PlainDate, quoteValue, safeParsePlainDate } from '@zwgk/core';
import { cliErrors } from '../errors.ts';

const invalid = (option: string, value: string, expected: string) =>
  errorOf(cliErrors, 'cli/invalid-option', { option, value: quoteValue(value), expected });

/** Reads a date given as an option. */
export const dateValue =
  (option: string) =>
  (value: string): PlainDate => {
    const result = safeParsePlainDate(value);
    if (result.ok) return result.value;
    throw invalid(option, value, 'YYYY-MM-DD');
  };

/** Reads a whole number given as an option or argument. */
export const integerValue =
  (option: string, least = Number.MIN_SAFE_INTEGER) =>
  (value: string): number => {
    const number = Number(value);
    if (/^[+-]?\d+$/.test(value) && Number.isSafeInteger(number) && number >= least) return number;
    throw invalid(option, value, least === 0 ? '0, 1, 2, …' : '…, -1, 0, 1, …');
  };

/** Reads a number from 0 to 1 given as an option. */
export const shareValue =
  (option: string) =>
  (value: string): number => {
    const number = Number(value);
    if (/^[01](?:\.\d+)?$/.test(value) && number <= 1) return number;
    throw invalid(option, value, '0 … 1');
  };

/** Reads one of a few words given as an option. */
export const choiceValue =
  <Choice extends string>(option: string, choices: readonly Choice[]) =>
  (value: string): Choice => {
    const choice = choices.find((known) => known === value);
    if (choice !== undefined) return choice;
    throw invalid(option, value, choices.join(' | '));
  };

/** Reads `name=value`, and gathers them where the option is repeated. */
export const pairValue =
  (option: string) =>
  (value: string, before: Readonly<Record<string, string>> | undefined): Readonly<Record<string, string>> => {
    const at = value.indexOf('=');
    if (at > 0 && at < value.length - 1) return { ...before, [value.slice(0, at)]: value.slice(at + 1) };
    throw invalid(option, value, 'NAME=VALUE');
  };
