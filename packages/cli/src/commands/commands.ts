import type { CliCommand } from '../cli-command.ts';
import { assessCommand } from './assess/command.ts';
import { batchCommand } from './batch/command.ts';
import { catalogueCommand } from './catalogue/command.ts';
import { checkCommand } from './check/command.ts';
import { citeCommand } from './cite/command.ts';
import { clockCommand } from './clock/command.ts';
import { deadlineCommand } from './deadline/command.ts';
import { feeCommand } from './fee/command.ts';
import { mappingCommand } from './mapping/command.ts';
import { markingCommand } from './marking/command.ts';
import { redactCommand } from './redact/command.ts';
import { replyCommand } from './reply/command.ts';
import { reportCommand } from './report/command.ts';
import { reviewCommand } from './review/command.ts';
import { rulesCommand } from './rules/command.ts';
import { scanCommand } from './scan/command.ts';
import { screenCommand } from './screen/command.ts';
import { taxonomyCommand } from './taxonomy/command.ts';
import { workdaysCommand } from './workdays/command.ts';

/** Every command, in the order in which the help lists them. */
export const commands: readonly CliCommand[] = [
  checkCommand,
  mappingCommand,
  batchCommand,
  workdaysCommand,
  deadlineCommand,
  clockCommand,
  rulesCommand,
  feeCommand,
  assessCommand,
  screenCommand,
  replyCommand,
  citeCommand,
  markingCommand,
  scanCommand,
  redactCommand,
  reviewCommand,
  taxonomyCommand,
  catalogueCommand,
  reportCommand,
];
