import { choice, yesNo } from './fact.ts';

/** What is asked about the request (申请). */
export const requestFacts = {
  /** 申请的实质: what the applicant really wants. */
  purpose: choice('申请的实质', 'What the applicant really wants', {
    information: ['获取政府信息', 'information'],
    petition: ['信访、投诉、举报', 'to petition, complain or report'],
    publication: ['获取政府公报、报刊、书籍等公开出版物', 'a gazette, newspaper, book or other publication'],
    reissue: ['确认或者重新出具已经获取的信息', 'confirmation, or a new copy, of what the applicant has already'],
    correction: ['更正与自身相关的记录', 'a correction of the applicant’s own records'],
  }),
  /** 申请内容是否明确. */
  clear: yesNo('申请内容是否明确', 'Whether it is clear what is asked for'),
  /** 补正情况. */
  supplement: choice('补正情况', 'Supplementation', {
    'not-asked': ['未要求补正', 'not asked for'],
    asked: ['已告知补正，期限未满', 'asked for; the period is running'],
    received: ['已经补正', 'received'],
    missed: ['逾期不补正，无正当理由', 'missed without good reason'],
    'missed-with-good-reason': ['逾期不补正，有正当理由', 'missed with good reason'],
  }),
  /** 同一申请人就相同信息是否已经答复过. */
  answeredBefore: yesNo(
    '同一申请人就相同信息是否已经答复过',
    'Whether the same applicant has been answered on the same information',
  ),
  /** 申请数量、频次是否明显超过合理范围. */
  excessive: yesNo(
    '申请数量、频次是否明显超过合理范围',
    'Whether number or frequency clearly exceed what is reasonable',
  ),
  /** 申请人说明的理由. */
  reasons: choice('申请人说明的理由', 'The reasons that the applicant gave', {
    'not-asked': ['尚未要求说明', 'not asked for yet'],
    acceptable: ['合理', 'acceptable'],
    'not-acceptable': ['不合理', 'not acceptable'],
  }),
  /** 信息处理费. */
  fee: choice('信息处理费', 'Processing fee', {
    none: ['不收费', 'none'],
    notified: ['已通知缴费，期限未满', 'notified; the period is running'],
    paid: ['已经缴费', 'paid'],
    unpaid: ['逾期未缴', 'not paid in time'],
  }),
  /** 本机关是否保存该信息. */
  held: yesNo('本机关是否掌握该信息', 'Whether this organ holds the information'),
  /** 是否经过合理检索. */
  searched: yesNo('是否经过合理检索', 'Whether a reasonable search was made'),
  /** 是否需要对现有信息加工、分析. */
  needsCreation: yesNo(
    '是否需要对现有信息加工、分析',
    'Whether existing information would have to be processed or analysed',
  ),
  /** 是否出于自身生产、生活、科研等特殊需要（三需要）, asked for until 2019-05-14. */
  specialNeed: yesNo(
    '是否出于自身生产、生活、科研等特殊需要',
    'Whether it is for a special need of production, life or research of the applicant’s own',
  ),
  /** 申请与自身相关的税费缴纳、社会保障、医疗卫生等信息时的身份证明, asked for until 2019-05-14. */
  identity: choice('查询自身相关信息的身份证明', 'Proof of identity for one’s own records', {
    'not-needed': ['不是与申请人自身相关的信息', 'not the applicant’s own records'],
    shown: ['已经出示', 'shown'],
    'not-shown': ['未出示', 'not shown'],
  }),
} as const;
