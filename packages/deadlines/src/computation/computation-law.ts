import type { Bilingual, Citation, Confidence } from '@zwgk/core';
import {
  feeMeasures2020,
  litigationInterpretation2018,
  litigationLaw2017,
  reconsiderationLaw2023,
  text,
} from '../rule/texts.ts';

/** What a law says of counting, and how surely it speaks of the period at hand. */
interface Provision {
  readonly basis: readonly Citation[];
  readonly confidence: Confidence;
}

/** Which law counts the days of a period (期间的计算). */
export interface ComputationLaw {
  readonly title: Bilingual;
  /** 期间开始的日不计算在内：自下一日起算 */
  readonly firstDayExcluded: Provision;
  /** 按月、年计算的，到期月的对应日为最后一日；没有对应日的，月末日为最后一日 */
  readonly correspondingDay: Provision;
  /** 最后一日是节假日的，顺延. Absent where the law has no such clause: the last day then stays where it is. */
  readonly lastDayRolls?: Provision;
}

const civilCode = /* @__PURE__ */ text('civil-code', '2020');
const civilProcedure2023 = /* @__PURE__ */ text('civil-procedure-law', '2023');
const reconsideration2017 = /* @__PURE__ */ text('reconsideration-law', '2017');
const licensing2019 = /* @__PURE__ */ text('licensing-law', '2019');
const penalties2021 = /* @__PURE__ */ text('penalties-law', '2021');

const primary = (...basis: readonly Citation[]): Provision => ({ basis, confidence: 'primary' });
const inferred = (...basis: readonly Citation[]): Provision => ({ basis, confidence: 'inferred' });

/**
 * How periods are counted, by the law that says so (期间计算的一般法). `unstated` is the common case of disclosure law: neither
 * version of the Regulation has a clause on counting, so that the Civil Code is followed by analogy where it excludes the
 * first day, and nothing rolls.
 *
 * @source 民法典 arts 201–203; 民事诉讼法 (2023) art. 85; 行政诉讼法 (2017) art. 101; 行政复议法 (2017) art. 40, (2023) art. 88;
 *   行政许可法 art. 82; 行政处罚法 (2021) art. 85
 */
export const computationLaws = {
  unstated: {
    title: { zh: '规定没有自己的计算条款', en: 'no clause of its own on counting' },
    firstDayExcluded: inferred(civilCode(201, 1)),
    correspondingDay: inferred(civilCode(202)),
  },
  civil: {
    title: { zh: '民法典', en: 'Civil Code' },
    firstDayExcluded: primary(civilCode(201, 1)),
    correspondingDay: primary(civilCode(202)),
    lastDayRolls: primary(civilCode(203, 1)),
  },
  litigation: {
    title: {
      zh: '民事诉讼法，行政诉讼法予以适用',
      en: 'Civil Procedure Law, as the Administrative Litigation Law adopts it',
    },
    firstDayExcluded: primary(civilProcedure2023(85), litigationLaw2017(101)),
    correspondingDay: inferred(civilCode(202)),
    lastDayRolls: primary(civilProcedure2023(85), litigationInterpretation2018(48)),
  },
  reconsideration: {
    title: { zh: '行政复议法，依照民事诉讼法计算', en: 'Reconsideration Law, which follows the Civil Procedure Law' },
    firstDayExcluded: primary(reconsiderationLaw2023(88), civilProcedure2023(85)),
    correspondingDay: inferred(civilCode(202)),
    lastDayRolls: primary(reconsiderationLaw2023(88), civilProcedure2023(85)),
  },
  'reconsideration-2017': {
    title: {
      zh: '行政复议法（2017年文本），依照民事诉讼法计算',
      en: 'Reconsideration Law of 2017, which follows the Civil Procedure Law',
    },
    firstDayExcluded: primary(reconsideration2017(40)),
    correspondingDay: inferred(civilCode(202)),
    lastDayRolls: primary(reconsideration2017(40)),
  },
  licensing: {
    title: { zh: '行政许可法：期限均为工作日', en: 'Licensing Law: every period is in working days' },
    firstDayExcluded: inferred(licensing2019(82), civilCode(201, 1)),
    correspondingDay: inferred(civilCode(202)),
  },
  penalties: {
    title: {
      zh: '行政处罚法：二日、三日、五日、七日为工作日',
      en: 'Penalties Law: two, three, five and seven days are working days',
    },
    firstDayExcluded: inferred(penalties2021(85), civilCode(201, 1)),
    correspondingDay: inferred(civilCode(202)),
  },
  'next-day': {
    title: { zh: '规定写明自次日起算', en: 'the rule itself starts on the next day' },
    firstDayExcluded: { basis: [feeMeasures2020], confidence: 'secondary' },
    correspondingDay: inferred(civilCode(202)),
  },
} as const satisfies Readonly<Record<string, ComputationLaw>>;

export type ComputationLawId = keyof typeof computationLaws;
