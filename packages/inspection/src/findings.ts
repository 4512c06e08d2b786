import type { FindingDefinitions, PlainDate } from '@zwgk/core';
import { formatTerm, type Term } from '@zwgk/deadlines';
import { findGround, type GroundId, type ScreenRuleId, screenRules } from '@zwgk/negative-list';

export interface PublishedLateParams {
  readonly createdOn: PlainDate;
  readonly publishedOn: PlainDate;
  readonly due: PlainDate;
  /** The time limit: 20 working days, or what a stricter local rule sets. */
  readonly term: Term;
  readonly workingDaysLate: number;
  readonly maker: 'publisher' | 'unknown';
  readonly certainty: 'final' | 'provisional';
}

/** Parameters of the findings of this package, by code. */
export interface InspectionFindings {
  'inspection/published-late': PublishedLateParams;
  'inspection/index-number-shared': { readonly indexNumber: string; readonly first: string };
  'inspection/entry-repeated': { readonly first: string };
  /** `similarity` in hundredths, from 90 to 100. */
  'inspection/entry-nearly-repeated': { readonly first: string; readonly similarity: number };
  'inspection/ground-signalled': {
    readonly ground: GroundId;
    readonly because: ScreenRuleId;
    /** A word of the screen, which is ours and not the entry’s. */
    readonly word: string;
  };
}

const days = (count: number): string => `${count} working ${count === 1 ? 'day' : 'days'}`;

const CATALOGUE_ELEMENTS = [{ instrument: 'disclosure-regulation', version: '2019', article: 12, paragraph: 3 }];

const reasonOf = (id: ScreenRuleId) => screenRules.find((rule) => rule.id === id)?.because ?? { zh: id, en: id };
const titleOf = (id: GroundId) => findGround(id)?.title ?? { zh: id, en: id };

/** The findings of this package: severity, basis and text of every code. */
export const inspectionFindings = {
  'inspection/published-late': {
    severity: 'error',
    'zh-CN': ({ createdOn, publishedOn, due, term, workingDaysLate, maker, certainty }) =>
      `${createdOn} 成文，应在${formatTerm(term)}内（${due} 前，含当日）公开，实际 ${publishedOn} 公开，超期${workingDaysLate > 0 ? ` ${workingDaysLate} 个工作日` : ''}` +
      `${maker === 'unknown' ? '；请核实是否为本机关制作' : ''}${certainty === 'provisional' ? '；节假日安排尚未公布，期限为暂定' : ''}`,
    en: ({ createdOn, publishedOn, due, term, workingDaysLate, maker, certainty }) =>
      `made on ${createdOn} and due within ${formatTerm(term, 'en')}, by ${due}; published on ${publishedOn}, ${workingDaysLate > 0 ? `${days(workingDaysLate)} ` : ''}late` +
      `${maker === 'unknown' ? '; check whether the publisher made it' : ''}${certainty === 'provisional' ? '; holidays not announced yet, the due date is provisional' : ''}`,
  },
  'inspection/index-number-shared': {
    severity: 'error',
    basis: CATALOGUE_ELEMENTS,
    'zh-CN': ({ indexNumber, first }) => `索引号 ${indexNumber} 与 ${first} 的另一条信息相同`,
    en: ({ indexNumber, first }) => `index number ${indexNumber} also stands on a different entry, at ${first}`,
  },
  'inspection/entry-repeated': {
    severity: 'warning',
    'zh-CN': ({ first }) => `与 ${first} 的信息重复`,
    en: ({ first }) => `repeats the entry at ${first}`,
  },
  'inspection/entry-nearly-repeated': {
    severity: 'notice',
    'zh-CN': ({ first, similarity }) =>
      `与 ${first} 的信息标题近似（${similarity}%），日期、文号也不能区分，请核实是否重复`,
    en: ({ first, similarity }) =>
      `reads like the entry at ${first} (titles alike by ${similarity} %), and neither dates nor numbers tell them apart`,
  },
  'inspection/ground-signalled': {
    severity: 'notice',
    'zh-CN': ({ ground, because, word }) =>
      `有“${word}”字样，${reasonOf(because).zh}；请核实是否涉及“${titleOf(ground).zh}”`,
    en: ({ ground, because, word }) =>
      `“${word}”: ${reasonOf(because).en}; check whether “${titleOf(ground).en}” applies`,
  },
} satisfies FindingDefinitions<InspectionFindings>;
