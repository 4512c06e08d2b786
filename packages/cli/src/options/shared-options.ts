import type { Language } from '@zwgk/core';
import { Option } from 'commander';
import { inputFormats } from '../read/read-records.ts';
import { optionTexts } from '../texts/option-texts.ts';
import { languages } from './language.ts';
import { choiceValue, dateValue, pairValue } from './option-values.ts';

// The options that mean the same in several commands: one flag, one form of the value, one description.

/** `--lang`, which every command has. It is read before the others (see language.ts); here it is only checked. */
export const langOption = (language: Language): Option =>
  new Option('--lang <LANG>', optionTexts[language].lang).argParser(choiceValue('--lang', languages));

/** `--json`: for a program instead of a person. */
export const jsonOption = (language: Language): Option => new Option('--json', optionTexts[language].json);

/** `--as-of`: the day that counts as today. */
export const asOfOption = (language: Language): Option =>
  new Option('--as-of <DATE>', optionTexts[language].asOf).argParser(dateValue('--as-of'));

/** `--as-known-on`: the state of knowledge that a calendar answers from. */
export const asKnownOnOption = (language: Language): Option =>
  new Option('--as-known-on <DATE>', optionTexts[language].asKnownOn).argParser(dateValue('--as-known-on'));

/** `--on`: the day on which law is asked to be in force. */
export const onOption = (language: Language): Option =>
  new Option('--on <DATE>', optionTexts[language].on).argParser(dateValue('--on'));

/** `--input-format`: how the files of records are read when their names do not tell. */
export const inputFormatOption = (language: Language): Option =>
  new Option('--input-format <FORMAT>', optionTexts[language].inputFormat).argParser(
    choiceValue('--input-format', inputFormats),
  );

/** `--mapping`: the file that says what the fields of the records mean. */
export const mappingOption = (language: Language): Option =>
  new Option('--mapping <FILE>', optionTexts[language].mapping);

/** `--ics`: for a calendar instead of a person. */
export const icsOption = (language: Language): Option => new Option('--ics', optionTexts[language].ics);

/** `--convention NAME=CHOICE`, as often as needed. */
export const conventionOption = (language: Language): Option =>
  new Option('--convention <NAME=CHOICE>', optionTexts[language].convention).argParser(pairValue('--convention'));

/** `--overlay`: a file of local time limits. */
export const overlayOption = (language: Language): Option =>
  new Option('--overlay <FILE>', optionTexts[language].overlay);
