import type { Citation, Confidence, PlainDate } from '@zwgk/core';
import type { DisclosureMode } from '../entry/entry.ts';
import type { ConceptSchemeId } from '../taxonomy/concept-schemes.ts';
import type { Cell } from './cell.ts';
import type { Audience, BodyKind, Duration, Level, UpdateFrequency } from './item-values.ts';
import type { TimeLimit } from './time-limit.ts';

/** A name as catalogues write it, in Chinese; in English where somebody gave it. */
export interface Label {
  readonly zh: string;
  readonly en?: string;
}

/** What the item is about (公开事项): its first level (一级事项) and, where it is divided, its second (二级事项). */
export interface Matter {
  readonly level1: Label;
  readonly level2?: Label;
}

/** What an item rests on (公开依据): a place in a registered instrument, or a document as the catalogue writes it. */
export type ItemBasis = Citation | string;

/** A concept that an item falls under (所属概念): a key area, one of the five disclosures, an item of articles 20 and 21. */
export interface ConceptReference {
  readonly scheme: ConceptSchemeId;
  readonly id: string;
  /** Absent where the text that the item rests on names the concept. */
  readonly confidence?: Confidence;
}

/** What a local overlay did to an item (地方规定): by which document of its own, and to which cells. */
export interface LocalRule {
  /** Id of the overlay. */
  readonly overlay: string;
  /** The local document: its title or number. */
  readonly basis: string;
  /** The cells that it tightened; none where it added the item. */
  readonly cells: readonly ItemField[];
}

/**
 * One row of a disclosure catalogue (目录事项): something that has to be disclosed, or is said not to be. A cell that was not
 * read is `unknown` and never stands for a no.
 */
export interface CatalogueItem {
  /** Unique in its profile on any day. */
  readonly id: string;
  readonly matter: Matter;
  /** What the information has to hold (公开内容、要素). */
  readonly elements: Cell<readonly Label[]>;
  readonly basis: Cell<readonly ItemBasis[]>;
  /** Several where the parts of the item have limits of their own (公开时限). */
  readonly timeLimit: Cell<readonly TimeLimit[]>;
  /** The body that discloses it (公开主体、责任单位). */
  readonly responsible: Cell<Label>;
  /** Ids of the scheme `channels` (公开渠道和载体). */
  readonly channels: Cell<readonly string[]>;
  readonly audience: Cell<readonly Audience[]>;
  readonly mode: Cell<DisclosureMode>;
  readonly level: Cell<readonly Level[]>;
  /** How often there has to be something new (更新频次); not the time limit of a single piece of information. */
  readonly updateFrequency: Cell<UpdateFrequency>;
  /** How long it stays published (公开期限类别). */
  readonly duration: Cell<Duration>;
  /** The kinds of body that it applies to (适用主体). */
  readonly bodyKinds: Cell<readonly BodyKind[]>;
  readonly concepts?: readonly ConceptReference[];
  /** Cells in the words of the catalogue, where those say more than what was read from them (原文). */
  readonly asWritten?: Readonly<Partial<Record<ItemField, string>>>;
  /** The first and the last day on which the item holds. */
  readonly from?: PlainDate;
  readonly to?: PlainDate;
  /** `national`, the id of the overlay that added it, or of the pack or directory that it was read from. */
  readonly origin: string;
  /** Absent when the primary text was read. */
  readonly confidence?: Confidence;
  readonly local?: readonly LocalRule[];
}

/** Every cell of an item: its Chinese term. */
export const itemFields = {
  matter: '公开事项',
  elements: '公开内容（要素）',
  basis: '公开依据',
  timeLimit: '公开时限',
  responsible: '公开主体',
  channels: '公开渠道和载体',
  audience: '公开对象',
  mode: '公开方式',
  level: '公开层级',
  updateFrequency: '更新频次',
  duration: '公开期限类别',
  bodyKinds: '适用主体',
  concepts: '分类',
} as const;

/** Name of a cell of an item. */
export type ItemField = keyof typeof itemFields;
