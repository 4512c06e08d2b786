import { limitedBy, regulation2007, regulation2019 } from '../cited.ts';
import type { Named, NationalItem } from '../national-item.ts';

const ON_REQUEST: Named = ['依申请公开', 'Disclosure on request'];
const WITHHELD: Named = ['不予公开的政府信息', 'Information that is not disclosed'];

const in2007 = { from: '2008-05-01', to: '2019-05-14' } as const;
const in2019 = { from: '2019-05-15' } as const;

/** What the Regulation exempts. */
const withheld = (
  id: string,
  level2: Named,
  basis: NationalItem['basis'],
  when: typeof in2007 | typeof in2019,
  elements?: readonly Named[],
): NationalItem => ({
  id: `withheld.${id}`,
  level1: WITHHELD,
  level2,
  basis,
  mode: 'withheld',
  ...when,
  ...(elements !== undefined && { elements }),
});

/**
 * What is disclosed to whoever asks for it (依申请公开): all that the organ has and neither discloses by itself nor may
 * withhold.
 *
 * @source 《政府信息公开条例》(2007) arts 13, 24, (2019) arts 13(2), 27, 33
 */
export const onRequestItems: readonly NationalItem[] = /* @__PURE__ */ (() => [
  {
    id: 'requests.other-information',
    level1: ON_REQUEST,
    level2: ['主动公开以外的政府信息', 'Information other than that disclosed proactively'],
    basis: [regulation2007(13)],
    timeLimit: [limitedBy('request-reply', { unit: 'working-days', amount: 15 })],
    mode: 'on-request',
    ...in2007,
  },
  {
    id: 'requests.other-information',
    level1: ON_REQUEST,
    level2: ['主动公开以外的政府信息', 'Information other than that disclosed proactively'],
    basis: [regulation2019(13, 2), regulation2019(27)],
    timeLimit: [limitedBy('request-reply', { unit: 'working-days', amount: 20 })],
    mode: 'on-request',
    ...in2019,
  },
])();

/**
 * What is not disclosed (不予公开), under both texts. Whether a given document falls under it is for `@zwgk/negative-list` to
 * assess; the list only says what the law exempts.
 *
 * @source 《政府信息公开条例》(2007) arts 8, 14(4), (2019) arts 14–16
 */
export const withheldItems: readonly NationalItem[] = /* @__PURE__ */ (() => [
  withheld('state-secrets', ['国家秘密', 'State secrets'], [regulation2007(14, 4)], in2007),
  withheld('third-party', ['商业秘密、个人隐私', 'Trade secrets and privacy'], [regulation2007(14, 4)], in2007),
  withheld(
    'security-and-stability',
    ['危及国家安全、公共安全、经济安全和社会稳定的信息', 'What endangers security and social stability'],
    [regulation2007(8)],
    in2007,
  ),
  withheld('state-secrets', ['依法确定为国家秘密的信息', 'State secrets'], [regulation2019(14)], in2019),
  withheld(
    'other-law',
    ['法律、行政法规禁止公开的信息', 'What laws and administrative regulations forbid to disclose'],
    [regulation2019(14)],
    in2019,
  ),
  withheld(
    'security-and-stability',
    ['公开后可能危及国家安全、公共安全、经济安全、社会稳定的信息', 'What may endanger security and social stability'],
    [regulation2019(14)],
    in2019,
  ),
  withheld(
    'third-party',
    ['公开会对第三方合法权益造成损害的信息', 'What would harm a third party'],
    [regulation2019(15)],
    in2019,
    [
      ['商业秘密', 'trade secrets'],
      ['个人隐私', 'privacy'],
    ],
  ),
  withheld('internal-affairs', ['内部事务信息', 'Internal affairs'], [regulation2019(16, 1)], in2019, [
    ['人事管理', 'personnel'],
    ['后勤管理', 'logistics'],
    ['内部工作流程', 'internal workflow'],
  ]),
  withheld('process-information', ['过程性信息', 'Process information'], [regulation2019(16, 2)], in2019, [
    ['讨论记录', 'records of discussion'],
    ['过程稿', 'drafts'],
    ['磋商信函', 'letters of consultation'],
    ['请示报告', 'requests for instructions and reports'],
  ]),
  withheld('enforcement-files', ['行政执法案卷信息', 'Enforcement case files'], [regulation2019(16, 2)], in2019),
])();
