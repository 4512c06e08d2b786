import type { Table2Block } from './report-format.ts';

const numerals: Readonly<Record<number, string>> = { 1: '一', 5: '五', 6: '六', 8: '八', 9: '九' };

/** Heading and basis of a block of table 2: what it counts is made public under an item of article 20 (第二十条). */
export const article20 = (item: 1 | 5 | 6 | 8 | 9): Pick<Table2Block, 'heading' | 'basis'> => ({
  heading: { zh: `第二十条第（${numerals[item]}）项`, en: `Article 20, item ${item}` },
  basis: [{ instrument: 'disclosure-regulation', version: '2019', article: 20, item }],
});
