import { byAnswer, condition, either, stated } from './condition.ts';
import { isBarred } from './is-barred.ts';

/** Conditions on others whom disclosure concerns. */
export const othersConditions = {
  touchesThirdPartyRights: condition(
    '涉及商业秘密、个人隐私等',
    'it holds trade secrets, privacy or the like',
    ['touchesThirdParty', 'bars'],
    (facts, on) => {
      const { touchesThirdParty = 'unknown', bars = 'unknown' } = facts;
      // A law that protects the third party answers the question; that nobody looked for one leaves it as it is.
      return bars === 'unknown' ? touchesThirdParty : either(touchesThirdParty, isBarred(facts, 'third-party', on));
    },
    ['touchesThirdParty'],
  ),
  disclosureWouldHarmThirdParty: stated(
    '公开会损害第三方合法权益',
    'disclosure would harm the third party',
    'harmsThirdParty',
  ),
  thirdPartyObjectsWithReason: byAnswer(
    '第三方不同意公开且有合理理由',
    'the third party objects, with reasonable grounds',
    'thirdPartyOpinion',
    {
      'objects-with-reasons': 'yes',
      'objects-without-reasons': 'no',
      consents: 'no',
      silent: 'no',
      'not-asked': 'unknown',
      pending: 'unknown',
    },
  ),
  thirdPartyConsents: byAnswer('第三方同意公开', 'the third party consents', 'thirdPartyOpinion', {
    consents: 'yes',
    'objects-with-reasons': 'no',
    'objects-without-reasons': 'no',
    silent: 'no',
    'not-asked': 'unknown',
    pending: 'unknown',
  }),
  thirdPartyWasHeard: byAnswer('已经征求第三方意见', 'the third party has been asked', 'thirdPartyOpinion', {
    consents: 'yes',
    'objects-with-reasons': 'yes',
    'objects-without-reasons': 'yes',
    silent: 'yes',
    'not-asked': 'no',
    pending: 'no',
  }),
  withholdingGravelyHarmsPublicInterest: stated(
    '不公开会对公共利益造成重大影响',
    'withholding would gravely affect the public interest',
    'publicInterestPrevails',
  ),
} as const;
