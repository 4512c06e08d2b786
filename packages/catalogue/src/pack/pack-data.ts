/** A page on which rows were read (来源). */
export interface PackSource {
  readonly id: string;
  /** Whose page it is, as far as known. */
  readonly body: string;
  /** Absent where the page has no address of its own, or is a copy. */
  readonly url?: string;
  /** A copy on a domain that is not the government's: good for the form, not to be cited. */
  readonly isCopy?: boolean;
}

/** A row as it was read (读到的一行), in the words of directories; what was not read is absent. */
export interface PackRow {
  readonly level1: string;
  readonly level2?: string;
  readonly elements?: readonly string[];
  readonly basis?: readonly string[];
  readonly timeLimit?: string;
  readonly responsible?: string;
  readonly channels?: readonly string[];
  readonly audience?: readonly string[];
  /** Whom 特定群体 names. */
  readonly audienceNote?: string;
  readonly mode?: string;
  readonly level?: readonly string[];
  readonly updateFrequency?: string;
  /** The ticks were not read column by column, but inferred from their number. */
  readonly ticks?: 'inferred';
  /** Ids of the sources; of several, each cell stands as the fullest of them has it. */
  readonly sources: readonly string[];
  /** Other places have another time limit or frequency for the same matter. */
  readonly variants?: readonly {
    readonly timeLimit?: string;
    readonly updateFrequency?: string;
    readonly sources: readonly string[];
  }[];
}

/** The rows of an area as they were read (目录包数据). */
export interface PackData {
  readonly id: string;
  /** `partial`: some first levels took shape. `sample`: a few opening rows, clearly less than a tenth. None is whole. */
  readonly completeness: 'partial' | 'sample';
  readonly sources: readonly PackSource[];
  readonly rows: readonly PackRow[];
}
