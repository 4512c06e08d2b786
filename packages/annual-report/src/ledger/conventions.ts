import { type Bilingual, type Citation, type Confidence, errorOf, quoteCode } from '@zwgk/core';
import { annualReportErrors } from '../errors.ts';

/**
 * A question of counting that the report's format leaves open, and the answers to choose from (计数约定). A report says
 * which of them decided how many cases.
 */
export interface LedgerConvention<Id extends string = string, Choice extends string = string> {
  readonly id: Id;
  readonly question: Bilingual;
  readonly default: NoInfer<Choice>;
  readonly choices: Readonly<Record<Choice, Bilingual>>;
  /** What speaks for the default. Empty where nothing is regulated. */
  readonly basis: readonly Citation[];
  readonly confidence: Confidence;
}

const convention = <const Id extends string, const Choice extends string>(
  declared: LedgerConvention<Id, Choice>,
): LedgerConvention<Id, Choice> => declared;

const registry = [
  convention({
    id: 'transferred-row',
    question: { zh: '转送其他机关的申请计入哪一行', en: 'the row of a request that was passed to another organ' },
    default: 'unable.not-held',
    choices: {
      'unable.not-held': { zh: '三（四）1 本机关不掌握相关政府信息', en: 'not held by this organ' },
      'other.other': { zh: '三（六）3 其他', en: 'other' },
    },
    basis: [{ instrument: 'disclosure-regulation', version: '2019', article: 36, item: 5 }],
    confidence: 'inferred',
  }),
  convention({
    id: 'withdrawn-row',
    question: { zh: '申请人撤回的申请计入哪一行', en: 'the row of a request that the applicant withdrew' },
    default: 'other.other',
    choices: { 'other.other': { zh: '三（六）3 其他', en: 'other' } },
    basis: [],
    confidence: 'inferred',
  }),
  convention({
    id: 'unknown-applicant',
    question: {
      zh: '没有记录申请人类别的申请计入哪一列',
      en: 'the column of a request whose kind of applicant is not recorded',
    },
    default: 'not-counted',
    choices: {
      'not-counted': { zh: '不计入，列入待补登记', en: 'none: it is listed and has to be completed' },
      'natural-person': { zh: '自然人', en: 'natural persons' },
      other: { zh: '法人或其他组织：其他', en: 'legal persons and other organisations: other' },
    },
    basis: [],
    confidence: 'inferred',
  }),
  convention({
    id: 'remedies-of-year',
    question: { zh: '表四统计哪些行政复议、行政诉讼', en: 'which remedies table 4 counts' },
    default: 'concluded-or-pending',
    choices: {
      'concluded-or-pending': {
        zh: '本年审结的，以及年末尚未审结的',
        en: 'those that ended in the year, and those that were pending at its end',
      },
      'filed-in-year': { zh: '本年提起的', en: 'those that were filed in the year' },
    },
    basis: [{ instrument: 'annual-report-format', version: '2021' }],
    confidence: 'inferred',
  }),
] as const;

type Registered = (typeof registry)[number];

/** The id of a convention of counting (计数约定代码). */
export type LedgerConventionId = Registered['id'];

/** The choice made for every convention. */
export type LedgerChoices = { readonly [Each in Registered as Each['id']]: keyof Each['choices'] & string };

/** Choices that differ from the defaults (对计数约定的选择). */
export type LedgerConventionChoices = Partial<LedgerChoices>;

/** The questions of counting that the report's format leaves open, each with its default and its alternatives (计数约定). */
export const ledgerConventions: readonly LedgerConvention<LedgerConventionId>[] = registry;

const byId: ReadonlyMap<string, LedgerConvention> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ registry.map((each) => [each.id, each as LedgerConvention]),
);

/** The convention of counting with an id. */
export const findLedgerConvention = (id: string): LedgerConvention | undefined => byId.get(id);

const defaults: LedgerChoices = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.fromEntries(/* @__PURE__ */ registry.map((each) => [each.id, each.default])),
) as LedgerChoices;

/**
 * The choices of a caller, completed by the defaults.
 *
 * @throws ZwgkError `annual-report/unknown-convention`, `annual-report/unknown-choice`
 */
export function ledgerChoicesOf(given: LedgerConventionChoices | undefined): LedgerChoices {
  for (const [id, choice] of Object.entries(given ?? {})) {
    const known = byId.get(id);
    if (known === undefined) {
      const params = { value: quoteCode(id), known: [...byId.keys()] };
      throw errorOf(annualReportErrors, 'annual-report/unknown-convention', params, ['conventions']);
    }
    if (typeof choice !== 'string' || !Object.hasOwn(known.choices, choice)) {
      const params = { convention: id, value: quoteCode(choice), known: Object.keys(known.choices) };
      throw errorOf(annualReportErrors, 'annual-report/unknown-choice', params, ['conventions', id]);
    }
  }
  return { ...defaults, ...given };
}
