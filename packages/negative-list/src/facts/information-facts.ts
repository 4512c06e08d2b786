import { mustDiscloseItems } from '../must-disclose/must-disclose-items.ts';
import { type ChoiceFact, choice, date, several, yesNo } from './fact.ts';

type ItemValue = (typeof mustDiscloseItems)[number]['id'] | 'none';

const mustDiscloseItem = (): ChoiceFact<ItemValue> => {
  const values = Object.fromEntries(mustDiscloseItems.map(({ id, title: { zh, en } }) => [id, [zh, en]]));
  return choice('属于哪一项主动公开事项', 'Which item of articles 20 and 21 it is', {
    ...(values as Record<Exclude<ItemValue, 'none'>, [string, string]>),
    none: ['都不属于', 'none of them'],
  });
};

/** What is asked about the information itself. */
export const informationFacts = {
  /** 事由: what the question is asked for. Absent, it is answered as for a request, which asks for more. */
  occasion: choice('事由', 'What it is assessed for', {
    publication: ['主动公开前的审查', 'publication by the organ itself'],
    request: ['依申请公开', 'a request'],
  }),
  /** 信息类别: every kind that it belongs to; an empty list says that it belongs to none of these. */
  kinds: several('信息类别', 'Kinds of information', {
    personnel: ['人事管理', 'personnel management'],
    logistics: ['后勤管理', 'logistics'],
    'internal-workflow': ['内部工作流程', 'internal workflow'],
    'discussion-record': ['讨论记录', 'record of a discussion'],
    draft: ['过程稿', 'draft'],
    'consultation-letter': ['磋商信函', 'letter of consultation between organs'],
    'request-or-report': ['请示、报告', 'request for instructions, or report'],
    'enforcement-file': ['行政执法案卷', 'enforcement case file'],
    'registry-record': ['工商、不动产登记等资料', 'record of a registry with rules of its own'],
    'government-data': ['政务数据', 'government data'],
  }),
  /** 是否形成于行政决定作出之前. `no` takes it out of process information; anything else leaves it there. */
  formedBeforeDecision: yesNo('是否形成于决定作出之前', 'Whether it came to be before the decision'),
  /** 有关行政决定是否已经作出: the Regulation does not say whether process information ends with it. */
  decisionMade: yesNo('有关决定是否已经作出', 'Whether the decision that it led to has been made'),
  /** 信息来源: decides which organ answers for it. */
  origin: choice('信息来源', 'Where it comes from', {
    made: ['本机关制作', 'made by this organ'],
    'co-made': ['与其他机关共同制作', 'made together with other organs'],
    'from-persons': ['从公民、法人或者其他组织获取', 'obtained from citizens, legal persons or other organisations'],
    'from-organ': ['从其他行政机关获取', 'obtained from another organ, which made or first obtained it'],
  }),
  /** 主动公开事项: an item of 条例第二十条、第二十一条 that it belongs to. */
  mustDiscloseItem: mustDiscloseItem(),
  /** 其他法律、法规、规章是否规定应当公开. */
  lawRequiresDisclosure: yesNo(
    '其他法律、法规、规章是否规定应当公开',
    'Whether another law, regulation or rule says that it is to be disclosed',
  ),
  /** 本机关是否决定公开: the use of discretion where the law says that the organ need not disclose (可以不予公开). */
  organDecidesToDisclose: yesNo(
    '属于可以不予公开的，本机关是否决定公开',
    'Whether the organ, being free not to, decides to disclose',
  ),
  /** 是否已经主动公开. */
  alreadyPublic: yesNo('是否已经主动公开', 'Whether it has been published already'),
  /** 是否能够区分处理: whether what must not go out can be separated from the rest. */
  separable: yesNo('是否能够区分处理', 'Whether what must not go out can be separated from the rest'),
  /** 公开是否需要批准，是否已经批准. */
  approval: choice('公开是否需要批准', 'Whether its publication needs approval', {
    'not-needed': ['不需要', 'not needed'],
    needed: ['需要，尚未批准', 'needed, and not given yet'],
    given: ['已经批准', 'given'],
  }),
} as const;

/** What is asked about state secrets (国家秘密) and work secrets (工作秘密). */
export const secrecyFacts = {
  /** 定密情况. A classification that has expired is still `classified` until it has been reviewed: then `declassified`. */
  classification: choice('定密情况', 'Classification', {
    none: ['未定密', 'not classified'],
    classified: ['已定密', 'classified'],
    declassified: ['已经审核解密', 'reviewed and declassified'],
    pending: ['拟定密，尚未批准', 'proposed for classification, not decided'],
    disputed: ['对是否属于国家秘密有争议', 'disputed'],
  }),
  /** 密级. */
  classificationLevel: choice('密级', 'Level of classification', {
    'top-secret': ['绝密', 'top secret'],
    secret: ['机密', 'secret'],
    confidential: ['秘密', 'confidential'],
  }),
  /** 定密日期（制发日）. */
  classifiedOn: date('定密日期', 'Day of classification'),
  /** 保密期限届满日（解密时间）: the last day of the period. */
  classificationEndsOn: date('保密期限届满日', 'Last day of the classification period'),
  /** 保密审查结果: nothing goes out before the review. */
  secrecyReview: choice('公开前保密审查', 'Review before disclosure', {
    'not-done': ['尚未审查', 'not done'],
    passed: ['审查认为可以公开', 'it may be disclosed'],
    undetermined: ['不能确定是否可以公开', 'it cannot be determined whether it may be disclosed'],
  }),
  /** 是否属于工作秘密. */
  workSecret: yesNo('是否属于工作秘密', 'Whether it is a work secret'),
} as const;
