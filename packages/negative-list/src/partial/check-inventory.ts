import {
  createFinding,
  type FindingOf,
  type Path,
  type PlainDate,
  type PlainDateLike,
  parsePlainDate,
  quoteValue,
  type Span,
} from '@zwgk/core';
import { decisionOf } from '../determination/decide.ts';
import { findGround } from '../grounds/grounds.ts';
import { type PartialFindings, partialFindings } from './findings.ts';
import type { DocumentPart, PartInventory } from './part-inventory.ts';

/** One of the findings about an inventory of parts. */
export type PartialFinding = FindingOf<PartialFindings>;

const finding = <Code extends keyof PartialFindings & string>(
  code: Code,
  params: PartialFindings[Code],
  path: Path,
): PartialFinding => createFinding(partialFindings, code, { params, path }) as PartialFinding;

/**
 * Checks an inventory of the parts of a document (检查区分处理): whether each part that is withheld has a ground of the law
 * of the day, whether the whole is treated as its parts are, whether the parts cover the text and do not contradict one
 * another.
 *
 * @param on the day whose law applies
 * @throws ZwgkError `core/invalid-date`, `core/date-out-of-range`
 * @source 《政府信息公开条例》(2019) art. 37
 * @example
 * ```ts
 * import { checkInventory } from '@zwgk/negative-list';
 * const parts = [
 *   { id: '1', section: '正文', decision: 'release' },
 *   { id: '2', section: '附件', decision: 'withhold', ground: 'third-party' },
 * ] as const;
 * const findings = checkInventory({ decision: 'withhold', parts }, '2026-09-15');
 * findings.map(({ code }) => code); // => ['negative-list/whole-withheld']
 * ```
 */
export function checkInventory(inventory: PartInventory, on: PlainDateLike): readonly PartialFinding[] {
  const day = parsePlainDate(on);
  const { parts, length } = inventory;
  return [
    ...wholeFindings(inventory),
    ...parts.flatMap((part, index) => partFindings(part, length, day, ['parts', index])),
    ...repeatedIds(parts),
    ...overlaps(parts),
    ...(length === undefined ? [] : uncovered(parts, length)),
  ];
}

function wholeFindings({ decision, parts }: PartInventory): readonly PartialFinding[] {
  const releasable = parts.filter((part) => part.decision === 'release').length;
  const withheld = parts.length - releasable;
  const path = ['decision'];
  if (decision === 'withhold')
    return releasable === 0 ? [] : [finding('negative-list/whole-withheld', { releasable }, path)];
  if (decision === 'release')
    return withheld === 0 ? [] : [finding('negative-list/whole-released', { withheld }, path)];
  return [
    ...(withheld === 0 ? [finding('negative-list/nothing-withheld', {}, path)] : []),
    ...(releasable === 0 ? [finding('negative-list/nothing-released', {}, path)] : []),
  ];
}

function partFindings(
  { span, section, decision, ground: id }: DocumentPart,
  length: number | undefined,
  day: PlainDate,
  path: Path,
): readonly PartialFinding[] {
  const findings: PartialFinding[] = [];
  if (span === undefined && (section ?? '').trim() === '') {
    findings.push(finding('negative-list/part-without-place', {}, path));
  }
  if (span !== undefined && length !== undefined && !isWithin(span, length)) {
    findings.push(finding('negative-list/part-outside-text', { length }, [...path, 'span']));
  }
  const ground = id === undefined ? undefined : findGround(id);
  if (decision === 'withhold') {
    if (ground === undefined) findings.push(finding('negative-list/part-without-ground', {}, [...path, 'ground']));
    else if (decisionOf(ground.id) !== 'withhold') {
      findings.push(finding('negative-list/part-ground-unfit', { ground: ground.id }, [...path, 'ground']));
    } else if (!ground.versions.some(({ from, to }) => from <= day && (to === undefined || day <= to))) {
      findings.push(finding('negative-list/part-ground-not-in-force', { ground: ground.id }, [...path, 'ground']));
    }
  } else if (ground?.nature.startsWith('mandatory') === true) {
    findings.push(finding('negative-list/part-released-with-ground', { ground: ground.id }, [...path, 'ground']));
  }
  return findings;
}

const isWithin = ([start, end]: Span, length: number): boolean => start >= 0 && start < end && end <= length;

function repeatedIds(parts: readonly DocumentPart[]): readonly PartialFinding[] {
  const seen = new Set<string>();
  return parts.flatMap(({ id }, index) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated
      ? [finding('negative-list/part-id-repeated', { id: quoteValue(id) }, ['parts', index, 'id'])]
      : [];
  });
}

interface Placed {
  readonly part: DocumentPart;
  readonly span: Span;
  readonly index: number;
}

/** The parts that point into the text, in the order in which they begin. */
const placed = (parts: readonly DocumentPart[]): readonly Placed[] =>
  parts
    .flatMap((part, index) => (part.span === undefined ? [] : [{ part, span: part.span, index }]))
    .toSorted((one, other) => one.span[0] - other.span[0] || one.span[1] - other.span[1]);

/** Against what reaches farthest of each decision, so that a long part hides none behind a short one. */
function overlaps(parts: readonly DocumentPart[]): readonly PartialFinding[] {
  const farthest: Partial<Record<DocumentPart['decision'], Placed>> = {};
  return placed(parts).flatMap((next) => {
    const { part, span, index } = next;
    const other = farthest[part.decision === 'release' ? 'withhold' : 'release'];
    const own = farthest[part.decision];
    if (own === undefined || own.span[1] < span[1]) farthest[part.decision] = next;
    if (other === undefined || other.span[1] <= span[0]) return [];
    return [finding('negative-list/parts-overlap', { other: quoteValue(other.part.id) }, ['parts', index, 'span'])];
  });
}

function uncovered(parts: readonly DocumentPart[], length: number): readonly PartialFinding[] {
  const spans = placed(parts);
  // An inventory by sections does not claim to cover the text.
  if (spans.length === 0) return [];
  let units = 0;
  let end = 0;
  for (const { span } of spans) {
    units += Math.max(0, Math.min(span[0], length) - end);
    end = Math.max(end, Math.min(span[1], length));
  }
  units += length - end;
  return units === 0 ? [] : [finding('negative-list/text-not-covered', { units }, ['parts'])];
}
