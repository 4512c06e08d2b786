import { contextWord, disguised, form } from '../candidate.ts';
import type { DetectionKind } from '../detection-kinds.ts';
import { isPossibleGrouping, runsIntoNextSentence } from '../numbers/grouping.ts';
import { isDisguised, lengths, type NumberContext, type NumberDetector } from '../numbers/number-detector.ts';
import { groupingOf, isSpelledOut } from '../read/number-window.ts';
import type { Reason } from '../reasons.ts';
import type { LabelCategory } from '../words/labels.ts';

/** Letters of these numbers are never look-alikes of figures, and figures never of letters: I and O are not used. */
interface Form {
  readonly kind: DetectionKind;
  readonly labels: readonly LabelCategory[];
  readonly form: RegExp;
}

const forms: readonly Form[] = [
  {
    // 普通护照 E、EA、G、14、15；公务 SE、PE、S、P；外交 DE、D；香港 K、H、KJ；澳门 MA；台湾九位数字
    kind: 'passport',
    labels: ['passport'],
    form: /^(?:[EGKHSPD]\d{8}|E[A-HJ-NP-Z]\d{7}|(?:PE|SE|DE|KJ|MA)\d{7}|[PSD]\d{7}|1[45]\d{7}|\d{9})$/,
  },
  {
    // 回乡证 H、M 加八位，旧式另有两位换证次数；往来港澳通行证 C、CA、W
    kind: 'hk-macao-permit',
    labels: ['hk-macao-permit'],
    form: /^(?:[HM]\d{8}(?:\d{2})?|[CW]\d{8}|C[A-HJ-NP-Z]\d{7})$/,
  },
  {
    // 台胞证 八位，2008 年以前另有两位换证次数和一个字母
    kind: 'taiwan-permit',
    labels: ['taiwan-permit'],
    form: /^\d{8}(?:\d{2}[A-Z]?)?$/,
  },
];

const anyLabel: readonly LabelCategory[] = /* @__PURE__ */ forms.flatMap(({ labels }) => labels);
const REACH = 20;

/**
 * Numbers of passports, of permits for Hong Kong and Macao, and of permits for residents of Taiwan (护照、港澳通行证、台胞证).
 * They have no check digit, and file numbers look the same: only a label makes one of them.
 *
 * @source notices of the Ministry of Public Security of 2008-09-12 and 2010-03-10 for the permits; usage for passports
 */
export const travelDocument: NumberDetector = {
  kinds: ['passport', 'hk-macao-permit', 'taiwan-permit'],
  lengths: lengths(8, 11),
  match: (context) => {
    const { window } = context;
    if (window.gaps > 1 + window.letters && !isSpelledOut(window)) return undefined;
    if (context.surroundings().near(anyLabel, REACH) === undefined) return undefined;
    if (window.touchesRight || !isPossibleGrouping(window) || DATE.test(groupingOf(window))) return undefined;
    if (runsIntoNextSentence(context)) return undefined;
    const characters = figuresAfterLetters(context);
    for (const { kind, labels, form: pattern } of forms) {
      if (!pattern.test(characters)) continue;
      const label = context.surroundings().near(labels, REACH);
      if (label === undefined) continue;
      const because: Reason[] = [form, contextWord(label)];
      if (isDisguised(context)) because.push(disguised);
      return { kind, confidence: 'high', because };
    }
    return undefined;
  },
};

/** 2008-09-25. */
const DATE = /^4-[12]-[12]$/;

/** At most two letters lead; letters further back are figures that were replaced. */
function figuresAfterLetters(context: NumberContext): string {
  const text = context.characters();
  if (context.window.letters <= 1) return text;
  const lead = /^[A-Z]{1,2}(?=\d)/.exec(text)?.[0].length ?? 1;
  const figures = context.digits().slice(lead);
  return /^\d+$/.test(figures) ? text.slice(0, lead) + figures : text;
}
