import {
  createFinding,
  type FindingOf,
  type NotAssessed,
  type PlainDate,
  type PlainDateLike,
  parsePlainDate,
  safeParsePlainDate,
} from '@zwgk/core';
import { type PolicyCardFindings, policyCardFindings } from './findings.ts';
import { type PolicyCardField, policyCardFields } from './policy-card.ts';

/** What the check of a card found, and what it could not tell. */
export interface PolicyCardCheck {
  readonly findings: readonly FindingOf<PolicyCardFindings>[];
  readonly notAssessed: readonly NotAssessed[];
}

/**
 * Checks a policy card (检查政策卡片): whether it has its parts, its days are real and in order, it still holds on the day of
 * the check, and somebody can be reached. The input may be any JSON; no value is repeated but the dates.
 *
 * @throws ZwgkError the errors of a date, for `asOf`
 * @example
 * ```ts
 * import { checkPolicyCard } from '@zwgk/catalogue';
 * const card = {
 *   id: 'rent',
 *   title: '创业场地租金补贴',
 *   document: '某政办发〔2024〕3号',
 *   effectiveOn: '2024-03-01',
 *   validUntil: '2025-12-31',
 *   benefit: '每年最高补贴一万元',
 *   eligible: '毕业五年内的高校毕业生',
 *   procedure: '线上提交申请，十五个工作日内审核',
 *   unit: '某市人力资源社会保障局',
 *   contact: '电话：12333',
 * };
 * checkPolicyCard(card, { asOf: '2026-03-02' }).findings.map(({ code }) => code); // => ['catalogue/card-expired']
 * checkPolicyCard({ ...card, unit: '' }).findings[0]?.path; // => ['unit']
 * ```
 */
export function checkPolicyCard(card: unknown, { asOf }: { readonly asOf?: PlainDateLike } = {}): PolicyCardCheck {
  const findings: FindingOf<PolicyCardFindings>[] = [];
  const report = <Code extends keyof PolicyCardFindings & string>(
    code: Code,
    params: PolicyCardFindings[Code],
    ...path: readonly PolicyCardField[]
  ): void => {
    findings.push(createFinding(policyCardFindings, code, { params, path }) as FindingOf<PolicyCardFindings>);
  };
  if (!isObject(card)) {
    report('catalogue/card-not-an-object', {});
    return { findings, notAssessed: [] };
  }
  const dates: { [Field in PolicyCardField]?: PlainDate } = {};
  for (const field of Object.keys(policyCardFields) as PolicyCardField[]) {
    const value = card[field];
    if (value === undefined || value === null || (typeof value === 'string' && value.trim() === '')) {
      if (!policyCardFields[field].optional) report('catalogue/card-field-missing', { field }, field);
    } else if (typeof value !== 'string') report('catalogue/card-field-malformed', { field }, field);
    else if (field === 'effectiveOn' || field === 'validUntil') {
      const read = safeParsePlainDate(value);
      if (read.ok) dates[field] = read.value;
      else report('catalogue/card-field-malformed', { field }, field);
    }
  }
  const { contact } = card;
  if (typeof contact === 'string' && contact.trim() !== '' && !/\d{3}|@|https?:|www\./i.test(contact)) {
    report('catalogue/card-contact-without-number', {}, 'contact');
  }
  const { effectiveOn, validUntil } = dates;
  if (effectiveOn !== undefined && validUntil !== undefined && validUntil < effectiveOn) {
    report('catalogue/card-ends-before-it-begins', { effectiveOn, validUntil }, 'validUntil');
  }
  if (asOf === undefined) {
    return { findings, notAssessed: [{ rule: 'catalogue/card-expired', missing: ['asOf'], path: [] }] };
  }
  const day = parsePlainDate(asOf);
  if (validUntil !== undefined && validUntil < day) {
    report('catalogue/card-expired', { validUntil, asOf: day }, 'validUntil');
  }
  if (effectiveOn !== undefined && day < effectiveOn) {
    report('catalogue/card-not-in-effect-yet', { effectiveOn, asOf: day }, 'effectiveOn');
  }
  return { findings, notAssessed: [] };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
