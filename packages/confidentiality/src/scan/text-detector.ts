import type { PlainDate } from '@zwgk/core';
import type { Candidate } from './candidate.ts';
import type { DetectionKind } from './detection-kinds.ts';
import type { Surroundings } from './surroundings.ts';
import type { Tables } from './view/tables.ts';
import type { TextView } from './view/text-view.ts';

/** What a detector that looks at the text itself is given. */
export interface TextContext {
  readonly view: TextView;
  readonly tables: Tables;
  /** The labels around `[from, to)` of the view. */
  readonly surroundingsOf: (from: number, to: number) => Surroundings;
  readonly take: (candidate: Candidate) => void;
  readonly asOf: PlainDate | undefined;
}

/** A word that a detector waits for, found in the view. */
export interface FoundWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** A detector that is called where one of its words stands (词语触发的检测器). */
export interface WordDetector {
  readonly kinds: readonly DetectionKind[];
  readonly words: readonly string[];
  readonly find: (found: FoundWord, context: TextContext) => void;
}
