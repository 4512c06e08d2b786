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

/** 行政复议法 */
export const reconsiderationLaw2023 = /* @__PURE__ */ text('reconsideration-law', '2023');

/** 行政复议法实施条例 */
export const reconsiderationRegulation2007 = /* @__PURE__ */ text('reconsideration-regulation', '2007');
export const reconsiderationRegulation2026 = /* @__PURE__ */ text('reconsideration-regulation', '2026');

/** 行政诉讼法 */
export const litigationLaw1989 = /* @__PURE__ */ text('administrative-litigation-law', '1989');
export const litigationLaw2014 = /* @__PURE__ */ text('administrative-litigation-law', '2014');
export const litigationLaw2017 = /* @__PURE__ */ text('administrative-litigation-law', '2017');

/** 最高人民法院关于适用行政诉讼法的解释 */
export const litigationInterpretation2018 = /* @__PURE__ */ text('administrative-litigation-interpretation', '2018');

/** 法释〔2025〕8号：政府信息公开行政案件 */
export const disclosureCases2025 = /* @__PURE__ */ text('disclosure-litigation-interpretation', '2025');

/** 政府信息公开信息处理费管理办法. Its articles on notice and payment were not read in the text itself. */
export const feeMeasures2020 = /* @__PURE__ */ whole('processing-fee-measures', '2020');
