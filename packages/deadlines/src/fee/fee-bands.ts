/** One band of a scale (收费档次): every piece or page in it costs the same. Amounts in fen (分), a hundredth of a yuan. */
export interface FeeBandData {
  /** The last piece or page of the band; absent for the last band, which is open. */
  readonly through?: number;
  readonly fenEach: number;
}

/**
 * 按量计收: by page, for each request. A page is one side of A4 or smaller (recalled: the article was not read).
 *
 * @source 国办函〔2020〕109号, table 2 (secondary)
 */
export const pageBands: readonly FeeBandData[] = [
  { through: 30, fenEach: 0 },
  { through: 100, fenEach: 1_000 },
  { through: 200, fenEach: 2_000 },
  { fenEach: 4_000 },
];

/**
 * 按件计收: by piece, for the requests of one applicant in one calendar month. From the 31st piece the bands are of ten, each
 * 100 yuan dearer than the one before: that these go on without end is our reading (inferred).
 *
 * @source 国办函〔2020〕109号, table 1 (secondary)
 */
export const pieceBands: readonly FeeBandData[] = [
  { through: 10, fenEach: 0 },
  { through: 30, fenEach: 10_000 },
];

/** 每增加十件为一档 */
export const PIECES_IN_A_BAND = 10;

/** 每增加一档，收费标准提高100元 */
export const DEARER_BY_FEN = 10_000;
