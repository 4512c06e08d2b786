import type { FindingDefinitions } from '@zwgk/core';
import { textOf } from '../cited.ts';
import { findGround, type GroundId } from '../grounds/grounds.ts';
import { findMustDiscloseItem, type MustDiscloseItemId } from '../must-disclose/must-disclose-items.ts';

type None = Record<never, never>;

/** Parameters of what a determination leaves to a person, by code. */
export interface ConflictFindings {
  'negative-list/must-disclose-conflict': { readonly item: MustDiscloseItemId; readonly ground: GroundId };
  'negative-list/override-strength': None;
  'negative-list/economic-security-proof': None;
  'negative-list/internal-affairs-exception': None;
  'negative-list/process-after-decision': None;
  'negative-list/practice-without-article': { readonly ground: GroundId };
  'negative-list/work-secret-without-basis': None;
  'negative-list/classification-expired': None;
  'negative-list/published-though-barred': { readonly ground: GroundId };
  'negative-list/bar-not-cited': None;
  'negative-list/bar-text-unknown': { readonly bar: string };
  'negative-list/open-data-duty': { readonly ground: GroundId };
  'negative-list/listed-matter-unknown': { readonly matter: string };
  'negative-list/listed-matter-contradicted': { readonly matter: string; readonly fact: string };
}

const titleOf = (ground: GroundId, language: 'zh' | 'en'): string => findGround(ground)?.title[language] ?? ground;
const itemOf = (item: MustDiscloseItemId, language: 'zh' | 'en'): string =>
  findMustDiscloseItem(item)?.title[language] ?? item;

const regulation = textOf('disclosure-regulation', '2019');

/** What the law leaves open, or contradicts, in a determination. */
export const conflictFindings: FindingDefinitions<ConflictFindings> = {
  'negative-list/must-disclose-conflict': {
    severity: 'warning',
    'zh-CN': ({ item, ground }) =>
      `属于应当主动公开的“${itemOf(item, 'zh')}”，同时可能适用“${titleOf(ground, 'zh')}”；应当考虑区分处理，由本机关作出判断`,
    en: ({ item, ground }) =>
      `it is to be disclosed as “${itemOf(item, 'en')}”, and “${titleOf(ground, 'en')}” may apply as well; consider severing, a person has to decide`,
  },
  'negative-list/override-strength': {
    severity: 'warning',
    basis: [regulation(15), regulation(32)],
    'zh-CN': () => '因公共利益公开：条例第十五条写“予以公开”，第三十二条写“可以决定予以公开”，强度不一致',
    en: () => 'disclosed for the public interest: article 15 says “is disclosed”, article 32 “may decide to disclose”',
  },
  'negative-list/economic-security-proof': {
    severity: 'notice',
    basis: [regulation(14), { instrument: 'disclosure-litigation-interpretation', version: '2025', article: 6 }],
    'zh-CN': () => '仅涉及经济安全：司法解释关于说明理由、举证的规定没有列入经济安全，不能当然适用同一规则',
    en: () =>
      'economic security alone: the judicial interpretation does not name it, and its rules of proof need not apply',
  },
  'negative-list/internal-affairs-exception': {
    severity: 'warning',
    basis: [regulation(16)],
    'zh-CN': () => '“法律、法规、规章规定应当公开的，从其规定”写在第十六条第二款，是否及于第一款的内部事务信息有争议',
    en: () =>
      'that other law may ask for disclosure stands in art. 16(2); whether it reaches the internal affairs of 16(1) is disputed',
  },
  'negative-list/process-after-decision': {
    severity: 'notice',
    basis: [regulation(16, 2)],
    'zh-CN': () => '有关决定已经作出：条例没有写明过程性信息是否因此应当公开',
    en: () => 'the decision has been made: the Regulation does not say whether process information ends with it',
  },
  'negative-list/practice-without-article': {
    severity: 'warning',
    'zh-CN': ({ ground }) => `2007年条例没有“${titleOf(ground, 'zh')}”这一事项，当时的实践依据国务院办公厅的意见`,
    en: ({ ground }) =>
      `the Regulation of 2007 has no “${titleOf(ground, 'en')}”; practice rested on an opinion of the General Office`,
  },
  'negative-list/work-secret-without-basis': {
    severity: 'warning',
    basis: [textOf('state-secrets-law', '2024')(64)],
    'zh-CN': () => '工作秘密不是条例列明的不予公开理由：应当另有第十四条或者第十六条的依据，否则报请确定',
    en: () => 'a work secret is no ground of the Regulation: find one of articles 14 or 16, or have it determined',
  },
  'negative-list/classification-expired': {
    severity: 'warning',
    basis: [
      textOf('state-secrets-law', '2024')(24, 2),
      textOf('classification-rule', '2025')(43, 1),
      textOf('official-documents-regulation', '2012')(31),
    ],
    'zh-CN': () => '保密期限已满不等于可以公开：公开前应当经原定密机关、单位审核并办理解密',
    en: () => 'an expired classification is no permission to publish: the organ that classified it reviews it first',
  },
  'negative-list/published-though-barred': {
    severity: 'error',
    'zh-CN': ({ ground }) => `已经主动公开，却适用“${titleOf(ground, 'zh')}”：应当立即核实`,
    en: ({ ground }) => `published already, though “${titleOf(ground, 'en')}” is met: look into it at once`,
  },
  'negative-list/bar-not-cited': {
    severity: 'warning',
    basis: [regulation(14)],
    'zh-CN': () => '所称禁止公开的法律、行政法规未收入登记：答复应当写明其名称和条款',
    en: () =>
      'the law that is said to forbid disclosure is not registered here: the reply has to name it and its article',
  },
  'negative-list/bar-text-unknown': {
    severity: 'warning',
    'zh-CN': ({ bar }) => `未登记 ${bar} 所依据法律在当日的文本，无法判断其是否适用`,
    en: ({ bar }) =>
      `the text of that day of the law behind ${bar} is not registered; whether it applied cannot be told`,
  },
  'negative-list/open-data-duty': {
    severity: 'notice',
    basis: [textOf('data-security-law', '2021')(38), textOf('data-security-law', '2021')(41)],
    'zh-CN': ({ ground }) => `属于政务数据，除依法不予公开的以外应当公开；“${titleOf(ground, 'zh')}”属于可以不予公开`,
    en: ({ ground }) =>
      `government data are published unless lawfully withheld; “${titleOf(ground, 'en')}” leaves the organ a choice`,
  },
  'negative-list/listed-matter-unknown': {
    severity: 'warning',
    'zh-CN': ({ matter }) => `所给清单中没有可用的事项 ${matter}`,
    en: ({ matter }) => `the lists given have no usable entry ${matter}`,
  },
  'negative-list/listed-matter-contradicted': {
    severity: 'warning',
    'zh-CN': ({ matter, fact }) => `清单事项 ${matter} 与所述事实 ${fact} 不一致，按较严的处理`,
    en: ({ matter, fact }) =>
      `entry ${matter} does not agree with the fact ${fact} as stated; the stricter one was taken`,
  },
};
