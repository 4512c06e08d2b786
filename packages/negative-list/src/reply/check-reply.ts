import {
  type Citation,
  createFinding,
  type Finding,
  type PlainDate,
  type PlainDateLike,
  parsePlainDate,
  type Span,
} from '@zwgk/core';
import { type CitationInText, checkCitation, type FoundCitation, formatCitation, parseCitations } from '@zwgk/law';
import { remediesOn } from '../determination/remedies.ts';
import { groundsOn } from '../determination/trial.ts';
import { findGround, type GroundId } from '../grounds/grounds.ts';
import { adverseCues, favourableCues, groundCues } from './cues.ts';
import { type ReplyFindings, replyFindings } from './findings.ts';
import { saysReconsiderationFirst, wrongPeriods } from './remedy-passages.ts';

/** What a letter is checked against. */
export interface ReplyCheckOptions {
  /** The day of the reply (答复日期): its law applies. */
  readonly on: PlainDateLike;
}

const REGULATION = 'disclosure-regulation';

/**
 * Checks the text of a letter of reply (核对答复书): whether the law that it cites was in force, has such articles, and is
 * the law of the ground that it gives; whether it tells of the remedies, in the right order and with the right periods.
 * What it cannot read out of the text it does not judge: a letter without findings is not thereby a lawful one.
 *
 * @throws ZwgkError `core/invalid-date`, `core/date-out-of-range`
 * @source 《政府信息公开条例》(2019) arts 14–16, 30, 35–39; 《行政复议法》(2023) arts 20, 23; 《行政诉讼法》(2017) arts 45, 46
 * @example
 * ```ts
 * import { checkReply } from '@zwgk/negative-list';
 * const letter = '经审查，您申请公开的信息属于行政执法案卷信息。根据《政府信息公开条例》第六十条，决定不予公开。';
 * const codes = checkReply(letter, { on: '2026-09-15' }).map(({ code }) => code);
 * codes.includes('law/article-out-of-range'); // => true
 * codes.includes('negative-list/reply-without-remedies'); // => true
 * ```
 */
export function checkReply(text: string, { on }: ReplyCheckOptions): readonly Finding[] {
  const day = parsePlainDate(on);
  const cited = parseCitations(text, { on: day });
  const grounds = groundCues
    .filter(({ words }) => words.some((word) => text.includes(word)))
    .map(({ ground }) => ground);
  const isAdverse = adverseCues.some((cue) => text.includes(cue));
  const isFavourable = !isAdverse && favourableCues.some((cue) => text.includes(cue));
  return [
    ...cited.flatMap((citation) => lawFindingsOf(citation, day)),
    ...basisFindings(cited, grounds, day, isAdverse),
    ...specialNeed(text, day),
    ...(isFavourable ? [] : remedyFindings(text, grounds, day, isAdverse)),
    ...wrongPeriods(text, day).map(({ span, ...params }) => finding('negative-list/reply-remedy-period', params, span)),
  ];
}

const finding = <Code extends keyof ReplyFindings & string>(
  code: Code,
  params: ReplyFindings[Code],
  span?: Span,
  severity?: Finding['severity'],
): Finding =>
  createFinding(replyFindings, code, {
    params,
    ...(span !== undefined && { span }),
    ...(severity !== undefined && { severity }),
  });

/** What is wrong with a citation by itself. In a letter it is an error: the applicant is told a law that does not hold. */
function lawFindingsOf(citation: CitationInText, day: PlainDate): readonly Finding[] {
  const { span, findings = [] } = citation;
  const own: readonly Finding[] = citation.instrument === undefined ? [] : checkCitation(citation, { on: day });
  const known = new Set(findings.map(({ code }) => code as string));
  return [...findings, ...own.filter(({ code }) => !known.has(code))].map((found) => ({
    ...found,
    span,
    severity: ENDED.has(found.code) ? 'error' : found.severity,
  }));
}

const ENDED: ReadonlySet<string> = new Set(['law/no-longer-in-force', 'law/not-yet-in-force', 'law/unknown-version']);

const isOfRegulation = (citation: CitationInText): citation is FoundCitation => citation.instrument === REGULATION;

function basisFindings(
  cited: readonly CitationInText[],
  grounds: readonly GroundId[],
  day: PlainDate,
  isAdverse: boolean,
): readonly Finding[] {
  const bases = basesOn(day);
  const given = bases.filter(({ id }) => grounds.includes(id));
  const ofRegulation = cited.filter(isOfRegulation).filter(({ article }) => article !== undefined);
  if (ofRegulation.length === 0) {
    // One kind of reply rests on no article at all.
    const hasOtherLaw =
      cited.length > 0 && given.some(({ basis }) => !basis.some(({ instrument }) => instrument === REGULATION));
    return isAdverse && !hasOtherLaw ? [finding('negative-list/reply-without-citation', {})] : [];
  }
  if (given.length === 0) return [];
  return ofRegulation.flatMap((citation) => {
    if (citation.inForce !== true || isIn(given, citation)) return [];
    const place = formatCitation(placeOf(citation), 'zh-CN', { title: 'short' });
    // An article that is no ground’s, on time limits or forms of supply, fits any reply.
    if (isIn(bases, citation)) {
      return [finding('negative-list/reply-citation-mismatched', { place, grounds }, citation.span)];
    }
    return isOldNumbering(citation, grounds, day)
      ? [finding('negative-list/reply-cites-old-numbering', { place }, citation.span)]
      : [];
  });
}

const placeOf = ({ instrument, version, article, paragraph, item }: FoundCitation): Citation => ({
  instrument,
  ...(version !== undefined && { version }),
  ...(article !== undefined && { article }),
  ...(paragraph !== undefined && { paragraph }),
  ...(item !== undefined && { item }),
});

interface Basis {
  readonly id: GroundId;
  readonly basis: readonly Citation[];
}

const basesOn = (day: PlainDate): readonly Basis[] =>
  groundsOn(day).flatMap(({ ground: { id }, version }) =>
    version === undefined ? [] : [{ id, basis: version.basis }],
  );

/** Whether a citation is of a place, or of a part or the whole of it. */
const overlaps = (known: Citation, citation: Citation): boolean =>
  known.instrument === citation.instrument &&
  known.article === citation.article &&
  agrees(known.paragraph, citation.paragraph) &&
  agrees(known.item, citation.item);

const agrees = (one: number | undefined, other: number | undefined): boolean =>
  one === undefined || other === undefined || one === other;

const isIn = (bases: readonly Basis[], citation: Citation): boolean =>
  bases.some(({ basis }) => basis.some((known) => overlaps(known, citation)));

/** The numbering of 2007 in a letter of today: the place was that ground’s then, and is no ground’s now. */
function isOldNumbering(citation: FoundCitation, grounds: readonly GroundId[], day: PlainDate): boolean {
  if (day <= LAST_DAY_OF_2007) return false;
  return isIn(
    basesOn(LAST_DAY_OF_2007).filter(({ id }) => grounds.includes(id)),
    citation,
  );
}

const LAST_DAY_OF_2007 = /* @__PURE__ */ parsePlainDate('2019-05-14');

function specialNeed(text: string, day: PlainDate): readonly Finding[] {
  const asked = /生产、生活、科研等(?:自身)?特殊需要/.exec(text);
  if (asked === null || day <= LAST_DAY_OF_2007) return [];
  return [finding('negative-list/reply-asks-special-need', {}, [asked.index, asked.index + asked[0].length])];
}

function remedyFindings(
  text: string,
  grounds: readonly GroundId[],
  day: PlainDate,
  isAdverse: boolean,
): readonly Finding[] {
  const tellsReconsideration = text.includes('复议');
  const tellsLitigation = /诉讼|起诉/.test(text);
  // A letter of which it cannot be told whether it refuses anything is warned about, no more.
  const severity = isAdverse ? 'error' : 'warning';
  if (!tellsReconsideration && !tellsLitigation) {
    return [finding('negative-list/reply-without-remedies', {}, undefined, severity)];
  }
  const routes = grounds.flatMap((ground) => {
    const outcome = findGround(ground)?.outcome;
    return outcome === undefined ? [] : [{ ground, remedies: remediesOn(outcome, day) }];
  });
  if (!tellsReconsideration) return [finding('negative-list/reply-without-reconsideration', {}, undefined, severity)];
  const first = routes.find(({ remedies }) => remedies.mandatoryReconsideration === 'yes');
  if (first !== undefined && isAdverse && routes.every(({ remedies }) => remedies.mandatoryReconsideration === 'yes')) {
    if (saysReconsiderationFirst(text)) return [];
    return [finding('negative-list/reply-reconsideration-not-first', { ground: first.ground })];
  }
  const isOpen = routes.some(({ remedies }) => remedies.litigation === 'open');
  return isOpen && !tellsLitigation ? [finding('negative-list/reply-without-litigation', {})] : [];
}
