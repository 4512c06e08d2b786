import { type Citation, createFinding, type FindingOf, isPlainDate, type Path, quoteValue } from '@zwgk/core';
import { checkCitation, findInstrument, type LawFinding } from '@zwgk/law';
import { findGround, type GroundId } from '../grounds/grounds.ts';
import {
  findMustDiscloseItem,
  type MustDiscloseItemId,
  mustDiscloseItems,
} from '../must-disclose/must-disclose-items.ts';
import { type OverlayFindings, overlayFindings } from './findings.ts';
import type { NegativeListEntry } from './negative-list.ts';
import { presumedBy } from './presumption.ts';

/** What the check of a local list finds: faults of the list, and of the citations in it. */
export type NegativeListFinding = FindingOf<OverlayFindings> | LawFinding;

const finding = <Code extends keyof OverlayFindings & string>(
  code: Code,
  path: Path,
  params: OverlayFindings[Code],
): NegativeListFinding => createFinding(overlayFindings, code, { params, path }) as FindingOf<OverlayFindings>;

const SHAPE = '{"id", "title", "from"?, "to"?, "entries": [{"id", "title", "ground", "basis"?, "scope"?}]}';

/**
 * Checks a local negative list (检查地方负面清单): whether every entry falls under a national ground that a list may speak
 * of, and none exempts what articles 20 and 21 make public. The input may be any JSON.
 *
 * @source 《政府信息公开条例》(2019) arts 13–16, 20, 21
 * @example
 * ```ts
 * import { checkNegativeList } from '@zwgk/negative-list';
 * const entry = { id: '3', title: '部门预算', ground: 'internal-affairs', mustDiscloseItem: 'art-20-7' } as const;
 * const findings = checkNegativeList({ id: 'city', title: '某市负面清单', entries: [entry] });
 * findings.map(({ code }) => code); // => ['negative-list/entry-exempts-must-disclose']
 * ```
 */
export function checkNegativeList(list: unknown): readonly NegativeListFinding[] {
  if (!isObject(list) || !isText(list['id']) || !isText(list['title']) || !Array.isArray(list['entries'])) {
    return [finding('negative-list/list-malformed', [], { expected: SHAPE })];
  }
  const findings: NegativeListFinding[] = [];
  for (const end of ['from', 'to']) {
    if (list[end] === undefined || isPlainDate(list[end])) continue;
    findings.push(finding('negative-list/list-malformed', [end], { expected: 'YYYY-MM-DD' }));
  }
  const seen = new Set<string>();
  for (const [index, entry] of list['entries'].entries()) {
    const path = ['entries', index];
    if (!isEntry(entry)) {
      findings.push(finding('negative-list/list-malformed', path, { expected: '{"id", "title", "ground", …}' }));
      continue;
    }
    if (seen.has(entry.id)) {
      findings.push(finding('negative-list/entry-repeated', [...path, 'id'], { value: quoteValue(entry.id) }));
    }
    seen.add(entry.id);
    findings.push(...checkEntryOfList(entry, path));
  }
  return findings;
}

/** Checks one entry of a list. */
export function checkEntryOfList(entry: NegativeListEntry, path: Path): readonly NegativeListFinding[] {
  const ground = findGround(entry.ground);
  if (ground === undefined) {
    return [finding('negative-list/entry-without-ground', [...path, 'ground'], { value: quoteValue(entry.ground) })];
  }
  const findings: NegativeListFinding[] = [];
  if (presumedBy(ground.id) === undefined) {
    findings.push(finding('negative-list/entry-ground-not-listable', [...path, 'ground'], { ground: ground.id }));
  }
  const basis = entry.basis ?? [];
  for (const [index, citation] of basis.entries()) {
    for (const wrong of checkCitation(citation)) findings.push({ ...wrong, path: [...path, 'basis', index] });
  }
  if (ground.id === 'other-law' && !basis.some(isStatute)) {
    findings.push(finding('negative-list/entry-without-statute', [...path, 'basis'], {}));
  }
  if (entry.scope !== 'part') findings.push(...mustDiscloseFindings(entry, ground.id, path));
  return findings;
}

function mustDiscloseFindings(entry: NegativeListEntry, ground: GroundId, path: Path): readonly NegativeListFinding[] {
  const { mustDiscloseItem, title } = entry;
  if (mustDiscloseItem !== undefined) {
    const params = { item: mustDiscloseItem, ground };
    return [finding('negative-list/entry-exempts-must-disclose', [...path, 'mustDiscloseItem'], params)];
  }
  const named: MustDiscloseItemId | undefined = mustDiscloseItems.find(({ words }) =>
    words.some((word) => title.includes(word)),
  )?.id;
  if (named === undefined) return [];
  return [finding('negative-list/entry-may-exempt-must-disclose', [...path, 'title'], { item: named, ground })];
}

/** 法律、行政法规: nothing lower forbids disclosure under article 14. */
const isStatute = ({ instrument }: Citation): boolean => {
  const kind = findInstrument(instrument)?.kind;
  return kind === 'law' || kind === 'administrative-regulation';
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const isEntry = (value: unknown): value is NegativeListEntry =>
  isObject(value) &&
  isText(value['id']) &&
  isText(value['title']) &&
  isText(value['ground']) &&
  (value['basis'] === undefined || (Array.isArray(value['basis']) && value['basis'].every(isCitation))) &&
  (value['scope'] === undefined || value['scope'] === 'whole' || value['scope'] === 'part') &&
  (value['mustDiscloseItem'] === undefined || isItem(value['mustDiscloseItem']));

const isCitation = (value: unknown): boolean => isObject(value) && isText(value['instrument']);

const isItem = (value: unknown): boolean => typeof value === 'string' && findMustDiscloseItem(value) !== undefined;
