import {
  createFinding,
  type Finding,
  isPlainDate,
  maskLongNumbers,
  onDate,
  type PlainDate,
  type PlainDateLike,
  parsePlainDate,
} from '@zwgk/core';
import { markingCheckFindings } from './check-findings.ts';
import { type MarkingExpiry, markingExpiry, type PeriodStart } from './expiry.ts';
import { formatMarking, type SecrecyMarking } from './marking.ts';
import { defaultPeriods } from './rules/periods.ts';
import { compareSecrecyLevels } from './secrecy-level.ts';

/** A part of a document (密点, 附件) with its marking and, where it differs, the day from which its period runs. */
export interface MarkedPart extends PeriodStart {
  readonly id: string;
  /** Absent: the part bears no marking. */
  readonly marking?: SecrecyMarking;
}

/** What the marking of a whole document has to be (整份文件的标志), and which parts decide it. */
export interface RolledUpMarking {
  /** Absent when no part bears a marking. Without a term when the terms cannot be compared. */
  readonly marking?: SecrecyMarking;
  /** Ids of the parts that give the level and the term. */
  readonly because: { readonly level: readonly string[]; readonly term: readonly string[] };
  readonly findings: readonly Finding[];
}

/** Where a part does not say when its period starts, all are taken to start on one day: this one. */
const SAME_START = /* @__PURE__ */ parsePlainDate('2001-01-01');

type Marked = { readonly id: string; readonly marking: SecrecyMarking; readonly expiry: MarkingExpiry };

/**
 * The marking of a whole from those of its parts (按各部分确定整份文件的密级和期限): the highest level and the longest term, which
 * need not be of the same part. 长期 is longer than any period. A condition cannot be compared with a date: then a person
 * has to decide, and the marking has no term.
 *
 * @throws ZwgkError `core/invalid-date`, `core/date-out-of-range`
 * @source 《国家秘密定密管理规定》(2025) art. 31(2); 国家秘密文件、资料和其他物品标志的规定 (1990) art. 8
 * @example
 * ```ts
 * import { formatMarking, parseMarking, rollUpMarkings } from '@zwgk/confidentiality';
 * const parts = [
 *   { id: '正文', marking: parseMarking('机密★5年') },
 *   { id: '附件1', marking: parseMarking('秘密★10年') },
 *   { id: '附件2' },
 * ];
 * const { marking } = rollUpMarkings(parts);
 * marking && formatMarking(marking); // => '机密★10年'
 * ```
 */
export function rollUpMarkings(parts: readonly MarkedPart[]): RolledUpMarking {
  const marked = markedParts(parts);
  const [first, ...rest] = marked;
  if (first === undefined) return { because: { level: [], term: [] }, findings: [] };
  const highest = rest.reduce(
    (top, { marking }) => (compareSecrecyLevels(marking.level, top) > 0 ? marking.level : top),
    first.marking.level,
  );
  const level = marked.filter(({ marking }) => marking.level === highest).map(({ id }) => id);
  const longest = longestOf(marked);
  if (longest === undefined) {
    const undecided = marked.map(({ id }) => label(id));
    const findings = [
      createFinding(markingCheckFindings, 'confidentiality/roll-up-undecided', { params: { parts: undecided } }),
    ];
    return { marking: { level: highest }, because: { level, term: [] }, findings };
  }
  const { level: _, ...term } = longest.marking;
  const ends = marked.filter(({ expiry }) => endOf(expiry) === endOf(longest.expiry)).map(({ id }) => id);
  return { marking: { level: highest, ...term }, because: { level, term: ends }, findings: [] };
}

const label = (id: string): string => maskLongNumbers(id);

function markedParts(parts: readonly MarkedPart[]): readonly Marked[] {
  // A start that only some parts have cannot order them: then all are taken to start together.
  const haveStarts = parts.every(
    ({ on, notifiedOn, marking }) => marking === undefined || (on ?? notifiedOn) !== undefined,
  );
  return parts.flatMap(({ id, marking, ...given }) => {
    if (marking === undefined) return [];
    const start = haveStarts ? given : { on: SAME_START };
    const term = withTerm(marking, start.on ?? SAME_START);
    // A date cannot be held against a period that starts nobody knows when.
    const isComparable =
      haveStarts || marking.until === undefined || parts.every((part) => !hasCountedTerm(part.marking));
    const expiry: MarkingExpiry = isComparable
      ? markingExpiry(term, start)
      : { status: 'open', because: 'no-start', basis: [] };
    return [{ id, marking: term, expiry }];
  });
}

const hasCountedTerm = (marking: SecrecyMarking | undefined): boolean =>
  marking !== undefined && marking.until === undefined && marking.condition === undefined;

/** A bare star has the period of its own level: it must not become that of a higher one. */
function withTerm(marking: SecrecyMarking, on: PlainDateLike): SecrecyMarking {
  if (!hasCountedTerm(marking) || marking.period !== undefined) return marking;
  const count = onDate(defaultPeriods, on)?.value.value[marking.level];
  return count === undefined ? marking : { ...marking, period: { unit: 'year', count } };
}

/** The end as something that can be ordered: a date, or one later than all; `undefined` when it hangs on a condition. */
const endOf = (expiry: MarkingExpiry): string | undefined => {
  if (expiry.status === 'fixed') return expiry.expiresOn;
  return expiry.because === 'long-term' || expiry.because === 'out-of-range' ? '9999' : undefined;
};

function longestOf(marked: readonly Marked[]): Marked | undefined {
  const [first, ...rest] = marked;
  const allSame = rest.every(({ marking }) => first !== undefined && marking.condition === first.marking.condition);
  if (first?.marking.condition !== undefined && allSame) return first;
  // 长期 outlasts a condition too, so that it decides even then.
  const forever = marked.find(({ expiry }) => endOf(expiry) === '9999');
  if (forever !== undefined) return forever;
  if (marked.some(({ expiry }) => endOf(expiry) === undefined)) return undefined;
  return [...marked].sort((one, other) => ((endOf(one.expiry) ?? '') < (endOf(other.expiry) ?? '') ? 1 : -1))[0];
}

/**
 * Checks the marking of a document against those of its parts and attachments (核对整份文件的标志).
 *
 * @throws ZwgkError `core/invalid-date`, `core/date-out-of-range`
 * @source 《国家秘密定密管理规定》(2025) art. 31(2)
 * @example
 * ```ts
 * import { checkDocumentMarking, parseMarking } from '@zwgk/confidentiality';
 * const parts = [{ id: '附件1', marking: parseMarking('机密★10年') }];
 * checkDocumentMarking(undefined, parts)[0]?.code; // => 'confidentiality/document-mark-missing'
 * checkDocumentMarking(parseMarking('秘密★10年'), parts)[0]?.code; // => 'confidentiality/document-level-too-low'
 * checkDocumentMarking(parseMarking('机密★10年'), parts); // => []
 * ```
 */
export function checkDocumentMarking(
  document: SecrecyMarking | undefined,
  parts: readonly MarkedPart[],
  start: PeriodStart = {},
): readonly Finding[] {
  const { marking, because, findings } = rollUpMarkings(parts);
  if (marking === undefined) return [];
  const required = formatMarking(marking);
  const report = (
    code: 'document-mark-missing' | 'document-level-too-low' | 'document-term-too-short',
    deciding: readonly string[],
  ): readonly Finding[] => [
    ...findings,
    createFinding(markingCheckFindings, `confidentiality/${code}`, {
      params: { part: deciding.map(label).join('、'), required },
    }),
  ];
  if (document === undefined) return report('document-mark-missing', because.level);
  const compared = compareSecrecyLevels(document.level, marking.level);
  if (compared < 0) return report('document-level-too-low', because.level);
  if (compared > 0) {
    const params = { given: formatMarking(document), required };
    return [...findings, createFinding(markingCheckFindings, 'confidentiality/document-level-too-high', { params })];
  }
  return isShorter(document, parts, start, because.term) ? report('document-term-too-short', because.term) : findings;
}

function isShorter(
  document: SecrecyMarking,
  parts: readonly MarkedPart[],
  start: PeriodStart,
  deciding: readonly string[],
): boolean {
  const longest = parts.filter(({ id }) => deciding.includes(id));
  const all = markedParts([{ id: '', marking: document, ...start }, ...longest]);
  const [own, ...others] = all.map(({ expiry }) => endOf(expiry));
  const isDate = (end: string | undefined): end is PlainDate =>
    end !== undefined && (end === '9999' || isPlainDate(end));
  return isDate(own) && others.some((end) => isDate(end) && own < end);
}
