import { type Bilingual, type Citation, errorOf, type PlainDateLike, parsePlainDate, quoteCode } from '@zwgk/core';
import { deadlineErrors } from '../errors.ts';
import { feeMeasures2020 } from '../rule/texts.ts';
import { DEARER_BY_FEN, type FeeBandData, PIECES_IN_A_BAND, pageBands, pieceBands } from './fee-bands.ts';

/** What is charged for: either the pieces of one applicant in one calendar month, or the pages of one request. */
export interface FeeInput {
  readonly pieces?: number;
  readonly pages?: number;
  /** The day of the request; the fee is charged from 1 January 2021. */
  readonly on?: PlainDateLike;
}

/** What one band came to. Amounts in fen. */
export interface FeeBand {
  /** The first and the last piece or page charged in it. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly fenEach: number;
  readonly fen: number;
  readonly because: Bilingual;
}

/** A processing fee (信息处理费). */
export interface ProcessingFee {
  /** The amount in fen (分): whole, exact. */
  readonly fen: number;
  readonly scale: 'by-piece' | 'by-page';
  readonly bands: readonly FeeBand[];
  readonly basis: readonly Citation[];
}

/** Far above any request, and low enough for the list of bands to stay readable by a machine. */
const MOST = 100_000;

const FIRST_DAY = '2021-01-01';

/**
 * The processing fee (信息处理费) for requests that are excessive in number or frequency: progressive, band by band. The organ
 * takes one of the two scales for a request, never both.
 *
 * @param input `pieces`: whole, 0 to 100,000, of one applicant in one calendar month; or `pages`: whole, 0 to 100,000
 * @throws ZwgkError `deadlines/fee-scale` for both or neither, `deadlines/fee-amount`, `deadlines/fee-not-in-force`
 * @source 《政府信息公开条例》(2019) art. 42; 国办函〔2020〕109号 (secondary)
 * @example
 * ```ts
 * import { processingFee } from '@zwgk/deadlines';
 * processingFee({ pieces: 12 }).fen; // => 20000
 * processingFee({ pages: 250 }).fen; // => 470000
 * processingFee({ pages: 31 }).bands.map(({ count, fenEach }) => [count, fenEach]); // => [[30, 0], [1, 1000]]
 * ```
 */
export function processingFee({ pieces, pages, on }: FeeInput): ProcessingFee {
  if ((pieces === undefined) === (pages === undefined)) throw errorOf(deadlineErrors, 'deadlines/fee-scale', {});
  if (on !== undefined && parsePlainDate(on) < FIRST_DAY) {
    throw errorOf(deadlineErrors, 'deadlines/fee-not-in-force', { on: parsePlainDate(on), from: FIRST_DAY }, ['on']);
  }
  const scale = pieces === undefined ? 'by-page' : 'by-piece';
  const amount = pieces ?? pages;
  if (amount === undefined || !Number.isInteger(amount) || amount < 0 || amount > MOST) {
    const params = { value: quoteCode(amount), most: MOST };
    throw errorOf(deadlineErrors, 'deadlines/fee-amount', params, [pieces === undefined ? 'pages' : 'pieces']);
  }
  const bands = charged(amount, scale === 'by-page' ? pageBands : endlessPieceBands(), scale);
  return { fen: bands.reduce((sum, { fen }) => sum + fen, 0), scale, bands, basis: [feeMeasures2020] };
}

/** The bands by piece, and after them those of ten, each dearer than the one before. */
function* endlessPieceBands(): Generator<FeeBandData> {
  yield* pieceBands;
  const last = pieceBands.at(-1);
  for (let through = last?.through ?? 0, fenEach = last?.fenEach ?? 0; ; ) {
    through += PIECES_IN_A_BAND;
    fenEach += DEARER_BY_FEN;
    yield { through, fenEach };
  }
}

/** What an amount comes to, band by band, up to the one that it ends in. */
function charged(amount: number, scale: Iterable<FeeBandData>, name: ProcessingFee['scale']): readonly FeeBand[] {
  const bands: FeeBand[] = [];
  let from = 1;
  for (const { through = Number.POSITIVE_INFINITY, fenEach } of scale) {
    if (from > amount) break;
    const to = Math.min(amount, through);
    const count = to - from + 1;
    bands.push({ from, to, count, fenEach, fen: count * fenEach, because: reasonOf(from, to, count, fenEach, name) });
    from = to + 1;
  }
  return bands;
}

function reasonOf(from: number, to: number, count: number, fenEach: number, scale: ProcessingFee['scale']): Bilingual {
  const [unitZh, unitEn] = scale === 'by-piece' ? ['件', 'piece'] : ['页', 'page'];
  const stretchZh = from === to ? `第${from}${unitZh}` : `第${from}至${to}${unitZh}`;
  const stretchEn = from === to ? `${unitEn} ${from}` : `${unitEn}s ${from} to ${to}`;
  if (fenEach === 0) return { zh: `${stretchZh}不收费`, en: `${stretchEn}: free` };
  return {
    zh: `${stretchZh}，每${unitZh}${fenEach / 100}元，${count}${unitZh}共${(count * fenEach) / 100}元`,
    en: `${stretchEn}: ${fenEach / 100} yuan each, ${count} make ${(count * fenEach) / 100} yuan`,
  };
}
