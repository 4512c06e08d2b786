import type { CliCommand } from '../cli-command.ts';
import { batchCommand } from './batch/command.ts';
import { checkCommand } from './check/command.ts';
import { citeCommand } from './cite/command.ts';
import { workdaysCommand } from './workdays/command.ts';

/** Every command, in the order in which the help lists them. */
export const commands: readonly CliCommand[] = [checkCommand, batchCommand, workdaysCommand, citeCommand];
