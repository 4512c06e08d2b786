import { byAnswer, condition, denied, stated } from './condition.ts';

/** Conditions on the request, and on what the organ has of it. */
export const requestConditions = {
  // A question that does not say what it is asked for is answered as one about a request: that asks for more.
  isRequest: condition('属于依申请公开', 'it is asked for in a request', ['occasion'], ({ occasion }) =>
    occasion === 'publication' ? 'no' : 'yes',
  ),
  isPetition: byAnswer(
    '以申请的形式进行信访、投诉、举报',
    'it is a petition, complaint or report in the form of a request',
    'purpose',
    { petition: 'yes', information: 'no', publication: 'no', reissue: 'no', correction: 'no' },
  ),
  asksForPublication: byAnswer(
    '要求提供政府公报、报刊、书籍等公开出版物',
    'it asks for a gazette, newspaper, book or other publication',
    'purpose',
    { publication: 'yes', information: 'no', petition: 'no', reissue: 'no', correction: 'no' },
  ),
  asksToReissue: byAnswer(
    '要求确认或者重新出具已经获取的信息',
    'it asks to confirm or issue again what the applicant has already',
    'purpose',
    { reissue: 'yes', information: 'no', petition: 'no', publication: 'no', correction: 'no' },
  ),
  asksForCorrection: byAnswer(
    '要求更正与自身相关的记录',
    'it asks for a correction of the applicant’s own records',
    'purpose',
    { correction: 'yes', information: 'no', petition: 'no', publication: 'no', reissue: 'no' },
  ),
  wasAnsweredBefore: stated('就相同信息已经答复', 'the same information has been answered before', 'answeredBefore'),
  isExcessive: stated(
    '数量、频次明显超过合理范围',
    'number or frequency clearly exceed what is reasonable',
    'excessive',
  ),
  reasonsNotAcceptable: byAnswer('说明的理由不合理', 'the reasons given are not acceptable', 'reasons', {
    'not-acceptable': 'yes',
    acceptable: 'no',
    'not-asked': 'unknown',
  }),
  isUnclear: denied('申请内容不明确', 'it is not clear what is asked for', 'clear'),
  supplementIsOpen: byAnswer('尚可补正', 'it can still be supplemented', 'supplement', {
    'not-asked': 'yes',
    asked: 'yes',
    'missed-with-good-reason': 'yes',
    received: 'no',
    missed: 'no',
  }),
  wasSupplemented: byAnswer('已经补正', 'it has been supplemented', 'supplement', {
    received: 'yes',
    'not-asked': 'no',
    asked: 'no',
    missed: 'no',
    'missed-with-good-reason': 'no',
  }),
  supplementWasMissed: byAnswer(
    '无正当理由逾期不补正',
    'it was not supplemented in time, without good reason',
    'supplement',
    { missed: 'yes', 'not-asked': 'no', asked: 'no', received: 'no', 'missed-with-good-reason': 'no' },
  ),
  feeWasNotPaid: byAnswer('逾期未缴纳信息处理费', 'the processing fee was not paid in time', 'fee', {
    unpaid: 'yes',
    none: 'no',
    paid: 'no',
    notified: 'unknown',
  }),
  feeIsAwaited: byAnswer('已通知缴费，期限未满', 'the fee has been asked for, and its period is running', 'fee', {
    notified: 'yes',
    none: 'no',
    paid: 'no',
    unpaid: 'no',
  }),
  // That there is nothing is shown by a search, not by the statement.
  wasNotFound: condition(
    '经合理检索未找到',
    'a reasonable search did not find it',
    ['held', 'searched'],
    ({ held, searched }) => (held === 'yes' ? 'no' : held === 'no' && searched === 'yes' ? 'yes' : 'unknown'),
  ),
  isSaidNotToBeHeld: denied('本机关称不掌握', 'the organ says that it does not hold it', 'held'),
  belongsToAnotherOrgan: byAnswer('由其他机关负责公开', 'another organ answers for it', 'origin', {
    'from-organ': 'yes',
    made: 'no',
    'co-made': 'no',
    'from-persons': 'no',
  }),
  wouldHaveToBeMade: stated(
    '需要对现有信息加工、分析',
    'existing information would have to be processed or analysed',
    'needsCreation',
  ),
  lacksSpecialNeed: denied(
    '不是出于自身生产、生活、科研等特殊需要',
    'the applicant has no special need of production, life or research',
    'specialNeed',
  ),
  identityNotShown: byAnswer('未出示身份证明', 'identity was not proved', 'identity', {
    'not-shown': 'yes',
    shown: 'no',
    'not-needed': 'no',
  }),
} as const;
