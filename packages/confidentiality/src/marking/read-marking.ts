import { createFinding, type Finding, type Span } from '@zwgk/core';
import { type InternalMarkId, internalMarks } from './internal-marks.ts';
import { formatMarking, type SecrecyMarking } from './marking.ts';
import { markingFindings } from './reading-findings.ts';
import { compareSecrecyLevels } from './secrecy-level.ts';
import { readSecrecyLine, type SecrecyLine } from './secrecy-line.ts';
import { type UrgencyId, urgencies } from './urgency.ts';
import { type PlainLine, plainLines } from './writing.ts';

/** A mark on one line that is no state-secret marking, with its place. */
export interface InternalMarkReading {
  readonly id: InternalMarkId;
  readonly span: Span;
}

/** What a text of one or more lines bears as marks, and what there is to say about them. */
export interface MarkingReading {
  /**
   * `secrecy`: a state-secret marking; `declassified`: the stamp 解密; `internal`: an internal or disclosure mark only;
   * `blank`: a field for the level that says there is none; `none`: no mark.
   */
  readonly kind: 'secrecy' | 'declassified' | 'internal' | 'blank' | 'none';
  /** The marking, of several the one with the highest level. */
  readonly marking?: SecrecyMarking;
  /** The marking in its standard form. */
  readonly normalised?: string;
  /** Where the marking stands. */
  readonly span?: Span;
  /** Copy number (份号), as given. */
  readonly copyNumber?: string;
  readonly urgency?: UrgencyId;
  readonly internal: readonly InternalMarkReading[];
  readonly findings: readonly Finding[];
}

interface Gathered {
  readonly secrecy: { readonly line: SecrecyLine; readonly at: PlainLine }[];
  readonly internal: InternalMarkReading[];
  copyNumber?: string;
  urgency?: UrgencyId;
  isDeclassified: boolean;
  isBlank: boolean;
}

/**
 * Reads the marks on a document's head or in a field (识别密级标志): a state-secret marking however it is spaced, starred or
 * bracketed, old forms included, and with it copy number (份号), urgency (紧急程度) and internal marks. Every line is read
 * by itself; a word in a sentence is no marking. It never throws on a text, and no finding repeats what it says.
 *
 * @source 《国家秘密定密管理规定》(2025) art. 34(1); 国家秘密文件、资料和其他物品标志的规定 (1990) arts 3, 4, 7
 * @example
 * ```ts
 * import { readMarking } from '@zwgk/confidentiality';
 * readMarking('000012\n机 密 ☆ 十 年\n特 急').normalised; // => '机密★10年'
 * readMarking('内部资料　注意保存').kind; // => 'internal'
 * readMarking('保守国家秘密是公民的义务').kind; // => 'none'
 * ```
 */
export function readMarking(text: string): MarkingReading {
  const lines = plainLines(text);
  const gathered: Gathered = { secrecy: [], internal: [], isDeclassified: false, isBlank: false };
  for (const line of lines) gather(gathered, line);
  const [first] = [...gathered.secrecy].sort((one, other) => {
    return compareSecrecyLevels(other.line.marking.level, one.line.marking.level);
  });
  return {
    kind: kindOf(gathered),
    ...(first !== undefined && {
      marking: first.line.marking,
      normalised: formatMarking(first.line.marking),
      span: first.at.span,
    }),
    ...(gathered.copyNumber !== undefined && { copyNumber: gathered.copyNumber }),
    ...(gathered.urgency !== undefined && { urgency: gathered.urgency }),
    internal: gathered.internal,
    findings: findingsOf(gathered, first),
  };
}

function kindOf({ secrecy, internal, isDeclassified, isBlank }: Gathered): MarkingReading['kind'] {
  if (isDeclassified) return 'declassified';
  if (secrecy.length > 0) return 'secrecy';
  if (internal.length > 0) return 'internal';
  return isBlank ? 'blank' : 'none';
}

const COPY_NUMBER = /^(?:(?:份号|编号|No\.?):?(\d{1,8})|(\d{6}))(?:号|份)?$/;
const COPY_NUMBER_BEFORE_LEVEL = /^(\d{6})(?=(?:绝密|机密|秘密)[^\d])/;
const URGENCY = /^(?:紧急程度:?)?(特提|特急|加急|平急)$/;
const URGENCY_AFTER_TERM = /(?<=[★☆年月日期])(特提|特急|加急|平急)$/;

/** No mark fills a longer line: what does is running text, and is not looked into. */
const LONGEST_LINE = 120;

function gather(gathered: Gathered, line: PlainLine): void {
  let { text } = line;
  if (text.length > LONGEST_LINE) return;
  const outer = text.replace(/^[（(【[〔](.*)[)）】\]〕]$/, '$1');
  const copyNumber = COPY_NUMBER.exec(outer);
  if (copyNumber !== null) {
    gathered.copyNumber ??= copyNumber[1] ?? copyNumber[2] ?? '';
    return;
  }
  const urgency = URGENCY.exec(outer)?.[1];
  if (urgency !== undefined) {
    setUrgency(gathered, urgency);
    return;
  }
  if (/^(?:密级)?:?解密$/.test(outer)) {
    gathered.isDeclassified = true;
    return;
  }
  const mark = internalMarks.find(({ form }) => form.test(outer));
  if (mark !== undefined) {
    gathered.internal.push({ id: mark.id, span: line.span });
    return;
  }
  const leading = COPY_NUMBER_BEFORE_LEVEL.exec(text)?.[1];
  if (leading !== undefined) {
    gathered.copyNumber ??= leading;
    text = text.slice(leading.length);
  }
  const trailing = URGENCY_AFTER_TERM.exec(text)?.[1];
  if (trailing !== undefined) {
    setUrgency(gathered, trailing);
    text = text.slice(0, -trailing.length);
  }
  const read = readSecrecyLine(text);
  if (read === 'blank') gathered.isBlank = true;
  else if (read !== undefined) gathered.secrecy.push({ line: read, at: line });
}

function setUrgency(gathered: Gathered, word: string): void {
  const known = urgencies.find(({ label }) => label.zh === word);
  if (known !== undefined) gathered.urgency ??= known.id;
}

function findingsOf(
  { secrecy, copyNumber, ...rest }: Gathered,
  first: Gathered['secrecy'][number] | undefined,
): Finding[] {
  const findings: Finding[] = [];
  if (first !== undefined) {
    const { line, at } = first;
    const params = { normalised: formatMarking(line.marking) };
    const place = { params, span: at.span };
    const deviations = [
      [at.invisible > 0, 'confidentiality/marking-invisible-characters'],
      [line.star === 'missing', 'confidentiality/marking-star-missing'],
      [line.star === 'variant', 'confidentiality/marking-star-variant'],
      [line.hasOtherForm, 'confidentiality/marking-form'],
      [line.term.hasChineseNumerals === true, 'confidentiality/marking-chinese-numerals'],
      [line.term.isAmbiguous === true, 'confidentiality/marking-term-ambiguous'],
    ] as const;
    for (const [applies, code] of deviations) if (applies) findings.push(createFinding(markingFindings, code, place));
    if (line.isTermUnread) findings.push(createFinding(markingFindings, 'confidentiality/marking-term-unread', place));
    else if (isWithoutTerm(line.marking)) {
      findings.push(createFinding(markingFindings, 'confidentiality/marking-term-missing', place));
    }
  }
  const others = secrecy.filter(
    ({ line }) => formatMarking(line.marking) !== formatMarking(first?.line.marking ?? line.marking),
  );
  if (others.length > 0) {
    const params = { count: others.length + 1 };
    findings.push(createFinding(markingFindings, 'confidentiality/marking-several', { params }));
  }
  if (copyNumber !== undefined && copyNumber.length !== 6) {
    const params = { digits: copyNumber.length };
    findings.push(createFinding(markingFindings, 'confidentiality/copy-number-form', { params }));
  }
  const isUnread = kindOf({ secrecy, ...rest }) === 'none' && copyNumber === undefined && rest.urgency === undefined;
  if (isUnread) {
    findings.push(createFinding(markingFindings, 'confidentiality/marking-unrecognised', { params: {} }));
  }
  return findings;
}

const isWithoutTerm = ({ period, until, condition }: SecrecyMarking): boolean =>
  period === undefined && until === undefined && condition === undefined;
