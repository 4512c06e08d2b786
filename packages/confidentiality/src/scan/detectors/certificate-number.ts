import { contextWord, disguised, form } from '../candidate.ts';
import { isPossibleGrouping, isUsualGrouping } from '../numbers/grouping.ts';
import { readIdentityNumber } from '../numbers/identity-number.ts';
import { identityValues } from '../numbers/identity-values.ts';
import {
  isDisguised,
  lengths,
  type NumberContext,
  type NumberDetector,
  type NumberMatch,
  touches,
} from '../numbers/number-detector.ts';
import type { Reason } from '../reasons.ts';
import { unitsOf } from '../words/lists/units-of.ts';

const CHECK: Reason = { code: 'checksum', params: { method: 'mod-11-2' } };
const NO_GROUPS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  '18-2',
  '18-1-1',
  '1-18',
  '6-8-4-2',
  '6-8-6',
  '4-4-4-4-4',
]);
/** G of the national register, J and L of temporary numbers; F and other letters are none. */
const LEAD = /* @__PURE__ */ unitsOf('GJLgjl');

/**
 * Numbers that hold an identity number: the disability certificate (残疾人证, with kind and degree behind it) and the
 * student number (学籍号, with a letter before it).
 *
 * @source usage of the federations of persons with disabilities and of the schools' registers, from published notes
 */
export const certificateNumber: NumberDetector = {
  kinds: ['disability-certificate', 'student-number'],
  lengths: lengths(19, 20),
  match: (context) => (context.window.length === 20 ? disability(context) : student(context)),
};

function disability(context: NumberContext): NumberMatch | undefined {
  const { values } = context.window;
  const [kind, degree] = [values[18] as number, values[19] as number];
  if (kind < 1 || kind > 7 || degree < 1 || degree > 4) return undefined;
  return holdsIdentityNumber(context, 0) ? matchOf(context, 'disability-certificate', 'disability') : undefined;
}

function student(context: NumberContext): NumberMatch | undefined {
  const { run, from } = context.window;
  if (!LEAD.has(run.codes[from] as number)) return undefined;
  return holdsIdentityNumber(context, 1) ? matchOf(context, 'student-number', 'student') : undefined;
}

function holdsIdentityNumber(context: NumberContext, from: number): boolean {
  const values = identityValues(context, from);
  return values !== undefined && readIdentityNumber(values, context.asOf)?.checkFits === true;
}

function matchOf(
  context: NumberContext,
  kind: 'disability-certificate' | 'student-number',
  category: 'disability' | 'student',
): NumberMatch | undefined {
  const label = context.surroundings().near([category, 'identity-number'], 24);
  const usual = isUsualGrouping(context.window, NO_GROUPS) && !touches(context);
  if (label === undefined ? !usual : !isPossibleGrouping(context.window)) return undefined;
  const because: Reason[] = [form, CHECK, { code: 'real-date' }];
  if (label !== undefined) because.push(contextWord(label));
  if (isDisguised(context)) because.push(disguised);
  return { kind, confidence: label === undefined ? 'medium' : 'high', because };
}
