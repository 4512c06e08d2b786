import type { Citation } from '@zwgk/core';

/** A function that cites one text of an instrument by article, paragraph and item. */
export const textOf =
  (instrument: string, version: string) =>
  (article?: number, paragraph?: number, item?: number): Citation => ({
    instrument,
    version,
    ...(article !== undefined && { article }),
    ...(paragraph !== undefined && { paragraph }),
    ...(item !== undefined && { item }),
  });

/** 政府信息公开条例, in the text of 2007. */
export const regulation2007 = /* @__PURE__ */ textOf('disclosure-regulation', '2007');

/** 政府信息公开条例, in the text of 2019. */
export const regulation2019 = /* @__PURE__ */ textOf('disclosure-regulation', '2019');

/** 条例第三十六条 has one paragraph with seven items: the ways of answering a request. */
export const answer2019 = (item: number): Citation => ({ ...regulation2019(36), item });

/** 条例（2007）第二十一条: the four ways of answering a request. */
export const answer2007 = (item: number): Citation => ({ ...regulation2007(21), item });

/** 最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释, 法释〔2025〕8号. */
export const interpretation2025 = /* @__PURE__ */ textOf('disclosure-litigation-interpretation', '2025');
