import { barValues } from '../bars/bar-values.ts';
import { choice, names, several, yesNo } from './fact.ts';

/** What is asked about others: third parties (第三方), the public (公共利益), other laws, local lists. */
export const othersFacts = {
  /** 其他法律、行政法规的禁止性规定: every bar that applies; an empty list says that none does. */
  bars: several('其他法律、行政法规的特别规定', 'Rules of other laws on information of this kind', barValues),
  /** 公开可能危及的利益. */
  endangers: several('公开可能危及', 'What disclosure may endanger', {
    'national-security': ['国家安全', 'national security'],
    'public-security': ['公共安全', 'public security'],
    'economic-security': ['经济安全', 'economic security'],
    'social-stability': ['社会稳定', 'social stability'],
  }),
  /** 是否涉及商业秘密、个人隐私等第三方权益. */
  touchesThirdParty: yesNo(
    '是否涉及商业秘密、个人隐私等',
    'Whether it holds trade secrets, privacy and the like of a third party',
  ),
  /** 公开是否会对第三方合法权益造成损害. */
  harmsThirdParty: yesNo('公开是否会损害第三方合法权益', 'Whether disclosure would harm the third party'),
  /** 第三方意见. */
  thirdPartyOpinion: choice('第三方意见', 'What the third party says', {
    'not-asked': ['尚未征求', 'not asked yet'],
    pending: ['已征求，期限未满', 'asked; the period is running'],
    consents: ['同意公开', 'consents'],
    'objects-with-reasons': ['不同意公开且有合理理由', 'objects, with reasonable grounds'],
    'objects-without-reasons': ['不同意公开但无合理理由', 'objects, without reasonable grounds'],
    silent: ['逾期未答复', 'did not answer in time'],
  }),
  /** 不公开是否会对公共利益造成重大影响. */
  publicInterestPrevails: yesNo(
    '不公开是否会对公共利益造成重大影响',
    'Whether withholding would gravely affect the public interest',
  ),
  /** 地方负面清单事项: ids of entries of the overlays given, as `list/entry`. */
  listedMatters: names('地方负面清单事项', 'Entries of local lists'),
} as const;
