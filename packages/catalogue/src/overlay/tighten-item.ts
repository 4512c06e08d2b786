import { type Citation, createFinding, type Finding } from '@zwgk/core';
import type { CatalogueItem, ItemField, Label } from '../item/catalogue-item.ts';
import { isKnown } from '../item/cell.ts';
import { updateFrequencyIds } from '../item/item-values.ts';
import { lawOfItem } from '../item/law-of-item.ts';
import { type ItemTerm, isTermNoLonger, type TimeLimit } from '../item/time-limit.ts';
import { regulation2007, regulation2019 } from '../profile/cited.ts';
import { profileOverlayFindings } from './findings.ts';
import type { TightenedItem } from './profile-overlay.ts';

/** What became of a tightening: the cells that took effect, and why others did not. */
export interface Tightening {
  readonly cells: Partial<CatalogueItem>;
  /** The path of each is that of the cell. */
  readonly findings: readonly Finding[];
}

/** What was resolved of a tightening beforehand: channels by their ids, citations that exist. */
export interface ResolvedTightening extends TightenedItem {
  readonly channelIds: readonly string[];
  readonly soundCitations: readonly Citation[];
}

/** Decides cell by cell what of a tightening takes effect (逐项判断): each has to be stricter, or to add. */
export function tightenItem(item: CatalogueItem, local: ResolvedTightening): Tightening {
  const findings: Finding[] = [];
  const refuse = (code: 'catalogue/overlay-loosens' | 'catalogue/overlay-changes', cell: ItemField): undefined => {
    const place = { params: { item: item.id, cell }, path: [cell], basis: lawOfItem(item) };
    findings.push(createFinding(profileOverlayFindings, code, place));
    return undefined;
  };

  const { updateFrequency, duration, mode, audience, responsible } = local;
  const timeLimit = local.timeLimit === undefined ? undefined : stricterLimits(item, local.timeLimit, findings);
  const frequency =
    updateFrequency === undefined || isOftenEnough(updateFrequency, item.updateFrequency)
      ? updateFrequency
      : refuse('catalogue/overlay-loosens', 'updateFrequency');
  const stays =
    duration === undefined || !isKnown(item.duration) || [item.duration, 'standing'].includes(duration)
      ? duration
      : refuse('catalogue/overlay-loosens', 'duration');
  if (mode !== undefined && isKnown(item.mode) && mode !== item.mode) refuse('catalogue/overlay-changes', 'mode');
  if (audience !== undefined && isKnown(item.audience) && !item.audience.every((each) => audience.includes(each))) {
    refuse('catalogue/overlay-loosens', 'audience');
  }
  const channels = added(item.channels, local.channelIds, (channel) => channel);
  const elements = added(item.elements, local.elements ?? [], ({ zh }: Label) => zh);
  const basis = added(item.basis, local.soundCitations, (each) => JSON.stringify(each));
  const cells = {
    ...(timeLimit !== undefined && { timeLimit }),
    ...(frequency !== undefined && frequency !== item.updateFrequency && { updateFrequency: frequency }),
    ...(stays !== undefined && stays !== item.duration && { duration: stays }),
    ...(channels !== undefined && { channels }),
    ...(elements !== undefined && { elements }),
    ...(basis !== undefined && { basis }),
    ...(responsible !== undefined && { responsible }),
  };
  return { cells, findings };
}

/** A cell with more in it than before, or `undefined` where there is nothing new. */
function added<Value>(
  cell: readonly Value[] | 'unknown',
  more: readonly Value[],
  keyOf: (value: Value) => string,
): readonly Value[] | undefined {
  const before = isKnown(cell) ? cell : [];
  const keys = new Set(before.map(keyOf));
  const fresh = more.filter((value) => !keys.has(keyOf(value)));
  return fresh.length === 0 ? undefined : [...before, ...fresh];
}

/**
 * Whether a frequency is at least as high as the national one. What is updated whenever something happens has no beat: a beat
 * in its place would let it wait, and it in place of a beat would let it rest.
 */
function isOftenEnough(
  local: (typeof updateFrequencyIds)[number],
  national: CatalogueItem['updateFrequency'],
): boolean {
  if (!isKnown(national) || local === national) return true;
  if (local === 'event-driven' || national === 'event-driven') return false;
  return updateFrequencyIds.indexOf(local) <= updateFrequencyIds.indexOf(national);
}

/** The limits of an item under a local term, where that is stricter than every one of them. */
function stricterLimits(
  item: CatalogueItem,
  local: ItemTerm | 'promptly',
  findings: Finding[],
): readonly TimeLimit[] | undefined {
  const { id, timeLimit } = item;
  if (!isKnown(timeLimit)) return [local === 'promptly' ? { kind: 'promptly' } : { kind: 'term', term: local }];
  for (const national of timeLimit) {
    const verdict = isStricter(local, national);
    if (verdict === true) continue;
    const code =
      verdict === false ? 'catalogue/overlay-loosens-time-limit' : 'catalogue/overlay-time-limit-not-comparable';
    const place = { params: { item: id, local, national }, path: ['timeLimit'], basis: lawOfLimit(item, national) };
    findings.push(createFinding(profileOverlayFindings, code, place));
    return undefined;
  }
  if (local === 'promptly') return undefined;
  return timeLimit.map((limit) =>
    limit.kind === 'promptly' ? { kind: 'term', term: local } : { ...limit, term: local },
  );
}

/** The law of the item, with that of its period where the Regulation sets it (第二十六条). */
function lawOfLimit(item: CatalogueItem, limit: TimeLimit): readonly Citation[] {
  if (limit.kind !== 'rule' || limit.rule !== 'proactive-disclosure') return lawOfItem(item);
  return [...lawOfItem(item), item.to === undefined ? regulation2019(26) : regulation2007(18)];
}

/** Any number is stricter than none, and none looser than any. A minimum, or a time before, is stricter when longer. */
function isStricter(local: ItemTerm | 'promptly', national: TimeLimit): boolean | undefined {
  const term = national.kind === 'promptly' ? undefined : national.term;
  if (term === undefined) return true;
  if (local === 'promptly') return false;
  const isMinimum = national.kind === 'term' && national.bound !== undefined && national.bound !== 'at-most';
  return isMinimum ? isTermNoLonger(term, local) : isTermNoLonger(local, term);
}
