import type { CliCommand } from '../../cli-command.ts';
import { reportCheckCommand } from './check/command.ts';
import { reportCompileCommand } from './compile/command.ts';
import { reportTexts } from './texts.ts';

/** `zwgk report` */
export const reportCommand: CliCommand = {
  name: 'report',
  help: (language) => reportTexts[language],
  subcommands: [reportCheckCommand, reportCompileCommand],
};
