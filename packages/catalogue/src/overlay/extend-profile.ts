import {
  type Citation,
  createFinding,
  type Finding,
  findingAt,
  maskLongNumbers,
  type Path,
  parsePlainDate,
  quoteCode,
  quoteValue,
} from '@zwgk/core';
import { checkCitation } from '@zwgk/law';
import type { CatalogueItem, ItemField } from '../item/catalogue-item.ts';
import { isKnown } from '../item/cell.ts';
import { checkItem } from '../item/check-item.ts';
import { itemFindings } from '../item/findings.ts';
import { lawOfItem } from '../item/law-of-item.ts';
import { isTermNoLonger } from '../item/time-limit.ts';
import { proactively, regulation2007, regulation2019 } from '../profile/cited.ts';
import { holdsOn } from '../profile/holds-on.ts';
import type { Profile } from '../profile/profile.ts';
import { channels as channelScheme } from '../taxonomy/schemes/channels.ts';
import { type ProfileOverlayFindings, profileOverlayFindings } from './findings.ts';
import type { AddedItem, ProfileOverlay, TightenedItem } from './profile-overlay.ts';
import { tightenItem } from './tighten-item.ts';

/** A profile with an overlay laid over it, and what of the overlay was refused. */
export interface ExtendedProfile {
  readonly profile: Profile;
  /** Each at its place in the overlay; the basis is that of the national item. */
  readonly findings: readonly Finding[];
}

/**
 * Lays a region's or a body's own catalogue over a profile (叠加地方目录). It may add items, shorten a time limit, raise a
 * frequency, add channels, elements and more exact places in the law, and say who does it. What changes, removes or loosens
 * an item is refused, cell by cell, with a finding that cites the law of that item; the rest takes effect. Every item says
 * in `local` what was done to it, and by which document.
 *
 * @throws ZwgkError the errors of a date, for `from` and `to` of an added item
 * @source 《政府信息公开条例》(2007) art. 18, (2019) art. 26: only laws and regulations may set another period
 * @example
 * ```ts
 * import { extendProfile, profile } from '@zwgk/catalogue';
 * const { profile: ours, findings } = extendProfile(profile('municipal-department'), {
 *   id: 'some-city',
 *   title: { zh: '某市目录', en: 'Catalogue of some city' },
 *   bodyKind: 'municipal-department',
 *   tighten: [
 *     { item: 'statutory.plans', basis: '某市政府信息公开办法', timeLimit: { unit: 'working-days', amount: 10 } },
 *     { item: 'statutory.charges', basis: '某市政府信息公开办法', timeLimit: { unit: 'working-days', amount: 30 } },
 *   ],
 * });
 * ours.items.find(({ id }) => id === 'statutory.plans')?.local?.[0]?.cells; // => ['timeLimit']
 * findings.map(({ code }) => code); // => ['catalogue/overlay-loosens-time-limit']
 * findings[0]?.basis.map(({ article, item }) => [article, item]); // => [[20, 8], [26, undefined]]
 * ```
 */
export function extendProfile(base: Profile, overlay: ProfileOverlay): ExtendedProfile {
  const findings: Finding[] = [];
  const report = <Code extends keyof ProfileOverlayFindings & string>(
    code: Code,
    params: ProfileOverlayFindings[Code],
    path: Path,
    basis: readonly Citation[] = [],
  ): void => void findings.push(createFinding(profileOverlayFindings, code, { params, path, basis }));

  if (overlay.bodyKind !== base.bodyKind) {
    const params = { overlay: overlay.bodyKind, profile: base.bodyKind };
    report('catalogue/overlay-other-body-kind', params, ['bodyKind']);
    return { profile: base, findings };
  }

  const items = new Map(base.items.map((item) => [item.id, item]));
  for (const [index, tightened] of (overlay.tighten ?? []).entries()) {
    const path: Path = ['tighten', index];
    const item = items.get(tightened.item);
    if (item === undefined) {
      report('catalogue/overlay-unknown-item', { item: quoteCode(tightened.item) }, [...path, 'item']);
      continue;
    }
    const resolved = resolve(tightened, path);
    findings.push(...resolved.findings);
    const { cells, findings: ofItem } = tightenItem(item, { ...tightened, ...resolved });
    findings.push(...ofItem.map((each) => findingAt(each, path)));
    const names = Object.keys(cells) as readonly ItemField[];
    if (names.length > 0) {
      const local = { overlay: overlay.id, basis: tightened.basis, cells: names };
      const before = cells.basis ?? item.basis;
      const basis = [...(isKnown(before) ? before : []), tightened.basis];
      items.set(item.id, { ...item, ...cells, basis, local: [...(item.local ?? []), local] });
    } else if (ofItem.length === 0 && resolved.findings.length === 0) {
      report('catalogue/overlay-tightens-nothing', { item: item.id }, path);
    }
  }
  for (const [index, id] of (overlay.remove ?? []).entries()) {
    const item = items.get(id);
    if (item === undefined) report('catalogue/overlay-unknown-item', { item: quoteCode(id) }, ['remove', index]);
    else report('catalogue/overlay-removes', { item: id }, ['remove', index], lawOfItem(item));
  }
  for (const [index, added] of (overlay.add ?? []).entries()) {
    const path: Path = ['add', index];
    const existing = items.get(added.id);
    if (existing !== undefined) {
      report('catalogue/overlay-item-exists', { item: added.id }, [...path, 'id'], lawOfItem(existing));
      continue;
    }
    const { item, findings: ofItem } = addedItem(added, base, overlay.id, path);
    findings.push(...ofItem);
    if (ofItem.some(({ severity }) => severity === 'error')) continue;
    if (base.on === undefined || holdsOn(item, base.on)) items.set(item.id, item);
    else report('catalogue/overlay-not-in-force', { item: maskLongNumbers(item.id), on: base.on }, path);
  }
  return {
    profile: {
      ...base,
      id: overlay.id,
      title: overlay.title,
      items: [...items.values()],
      overlays: [...base.overlays, overlay.id],
    },
    findings,
  };
}

/** Channels by their ids, whatever they are called, and the citations that exist; the others make findings. */
function resolve({ channels = [], citations = [] }: Pick<TightenedItem, 'channels' | 'citations'>, path: Path) {
  const findings: Finding[] = [];
  const channelIds = channels.flatMap((label, index) => {
    const resolution = channelScheme.resolve(label);
    if ('concept' in resolution) return [resolution.concept.id];
    const params = { scheme: 'channels', value: quoteValue(label) };
    findings.push(
      createFinding(itemFindings, 'catalogue/item-concept-unknown', { params, path: [...path, 'channels', index] }),
    );
    return [];
  });
  const soundCitations = citations.filter((citation, index) => {
    const wrong = checkCitation(citation);
    findings.push(...wrong.map((each) => ({ ...each, path: [...path, 'citations', index] })));
    return wrong.length === 0;
  });
  return { channelIds, soundCitations, findings };
}

/** An item that an overlay adds, and what is wrong with it. It may not withhold, nor be slower than the Regulation allows. */
function addedItem(
  { channels, from, to, ...added }: AddedItem,
  { bodyKind, on }: Profile,
  overlay: string,
  path: Path,
): { readonly item: CatalogueItem; readonly findings: readonly Finding[] } {
  const resolved = resolve({ ...(channels !== undefined && { channels }) }, path);
  const item: CatalogueItem = {
    elements: 'unknown',
    timeLimit: 'unknown',
    responsible: 'unknown',
    audience: 'unknown',
    level: 'unknown',
    updateFrequency: 'unknown',
    duration: 'unknown',
    ...added,
    channels: channels === undefined ? 'unknown' : resolved.channelIds,
    bodyKinds: [bodyKind],
    ...(from !== undefined && { from: parsePlainDate(from) }),
    ...(to !== undefined && { to: parsePlainDate(to) }),
    origin: overlay,
  };
  const isUntil2019 = on !== undefined && on < '2019-05-15';
  const findings: Finding[] = [...resolved.findings, ...checkItem(item).map((each) => findingAt(each, path))];
  const report = <Code extends keyof ProfileOverlayFindings & string>(
    code: Code,
    params: ProfileOverlayFindings[Code],
    cell: string,
    law: readonly Citation[],
  ): void =>
    void findings.push(createFinding(profileOverlayFindings, code, { params, path: [...path, cell], basis: law }));
  const shown = maskLongNumbers(item.id);
  if (added.mode === 'withheld') {
    report('catalogue/overlay-withholds', { item: shown }, 'mode', [
      isUntil2019 ? regulation2007(14, 4) : regulation2019(13, 1),
    ]);
  }
  for (const limit of added.mode === 'proactive' ? (added.timeLimit ?? []) : []) {
    const [national] = proactively;
    if (national?.kind !== 'rule' || national.term === undefined) continue;
    // Without a number, or a minimum, or counted back: nothing to be held against the twenty working days.
    if (limit.kind === 'promptly' || limit.term === undefined) continue;
    if (limit.kind === 'term' && limit.bound !== undefined && limit.bound !== 'at-most') continue;
    const { term } = limit;
    const isShort = isTermNoLonger(term, national.term);
    // A date of the year is counted from something else than the formation of the information.
    if (isShort === true || term.unit === 'fixed-date') continue;
    const code =
      isShort === false ? 'catalogue/overlay-loosens-time-limit' : 'catalogue/overlay-time-limit-not-comparable';
    report(code, { item: shown, local: term, national }, 'timeLimit', [
      isUntil2019 ? regulation2007(18) : regulation2019(26),
    ]);
  }
  return { item, findings };
}
