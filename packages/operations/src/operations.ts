import { directoryRead } from './catalogue/directory-read.ts';
import { profileExtend } from './catalogue/profile-extend.ts';
import { citeParse } from './cite-parse.ts';
import { clockOperation } from './deadlines/clock.ts';
import { deadlineOperation } from './deadlines/deadline.ts';
import { deadlineRulesOperation } from './deadlines/deadline-rules.ts';
import { feeOperation } from './deadlines/fee.ts';
import { documentNumberParse } from './document-number-parse.ts';
import { entryCheck } from './entry-check.ts';
import { indexNumberParse } from './index-number-parse.ts';
import { mappingSuggest } from './mapping-suggest.ts';
import { markingParse } from './marking-parse.ts';
import { assessOperation } from './negative-list/assess.ts';
import { replyCheck } from './negative-list/reply-check.ts';
import { screen } from './negative-list/screen.ts';
import type { Operation } from './operation.ts';
import { recordNormalise } from './record-normalise.ts';
import { redact } from './redact.ts';
import { reportCheck } from './report-check.ts';
import { reportCompile } from './report-compile.ts';
import { review } from './review.ts';
import { scan } from './scan.ts';
import { topicResolve } from './topic-resolve.ts';
import { workdaysAdd } from './workdays/workdays-add.ts';
import { workdaysCount } from './workdays/workdays-count.ts';
import { workdaysDay } from './workdays/workdays-day.ts';

/** Everything that zwgk can be asked by name (操作登记表), in the order of the reference. */
export const operations: readonly Operation[] = [
  workdaysAdd,
  workdaysCount,
  workdaysDay,
  citeParse,
  indexNumberParse,
  documentNumberParse,
  deadlineOperation,
  deadlineRulesOperation,
  clockOperation,
  feeOperation,
  recordNormalise,
  mappingSuggest,
  entryCheck,
  topicResolve,
  profileExtend,
  directoryRead,
  markingParse,
  scan,
  redact,
  review,
  assessOperation,
  screen,
  replyCheck,
  reportCheck,
  reportCompile,
];
