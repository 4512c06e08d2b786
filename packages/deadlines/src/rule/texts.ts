import type { Citation } from '@zwgk/core';
import type { InstrumentId } from '@zwgk/law';

/** Cites a place: the article, its paragraph (款), an item (项) of either. `0` for the paragraph passes it over. */
export type Article = (article: number, paragraph?: number, item?: number) => Citation;

/**
 * One text of an instrument, to be cited by article: `regulation2019(33, 2)` is 《政府信息公开条例》(2019) 第三十三条第二款. So
 * that the data files read like the law.
 */
export function text(instrument: InstrumentId, version: string): Article {
  return (article, paragraph = 0, item = 0) => ({
    instrument,
    version,
    article,
    ...(paragraph > 0 && { paragraph }),
    ...(item > 0 && { item }),
  });
}

/** A document that is cited as a whole: its articles are not numbered, or were not read. */
export const whole = (instrument: InstrumentId, version: string): Citation => ({ instrument, version });

/** 政府信息公开条例 */
export const regulation2007 = /* @__PURE__ */ text('disclosure-regulation', '2007');
export const regulation2019 = /* @__PURE__ */ text('disclosure-regulation', '2019');
