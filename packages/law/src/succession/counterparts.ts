import type { Bilingual, Confidence } from '@zwgk/core';

/** An article, paragraph or item of one text of the disclosure regulation. */
export interface Place {
  readonly article: number;
  readonly paragraph?: number;
  readonly item?: number;
}

/** A rule of the regulation, and where each text has it. A side that lacks it is absent. */
export interface Counterpart {
  readonly in2007?: Place;
  readonly in2019?: Place;
  readonly subject: Bilingual;
  /** `inferred`: the rule was divided, merged or put differently, and the pairing is our reading. Else both texts say it. */
  readonly confidence?: Confidence;
}

/**
 * 政府信息公开条例: the articles of 2007 and those of 2019 that hold the same rule (新旧条文对照), in the order of 2007; then
 * what 2019 added. Made by reading both texts side by side; neither says of its articles which they replace.
 *
 * @source 国务院令第492号 (2007), 国务院令第711号 (2019)
 */
export const counterparts: readonly Counterpart[] = [
  { in2007: { article: 1 }, in2019: { article: 1 }, subject: { zh: '立法目的', en: 'Purpose' } },
  {
    in2007: { article: 2 },
    in2019: { article: 2 },
    subject: { zh: '政府信息的定义', en: 'What government information is' },
  },
  {
    in2007: { article: 3 },
    in2019: { article: 3 },
    subject: { zh: '组织领导与主管部门', en: 'Leadership and competent authority' },
  },
  {
    in2007: { article: 4 },
    in2019: { article: 4 },
    subject: { zh: '工作机构及其职责', en: 'The disclosure office and its duties' },
  },
  { in2007: { article: 5 }, in2019: { article: 5 }, subject: { zh: '公开的原则', en: 'Principles' } },
  {
    in2007: { article: 6 },
    in2019: { article: 6 },
    subject: { zh: '及时、准确公开和澄清虚假信息', en: 'Timely and accurate; clarifying false information' },
  },
  {
    in2007: { article: 7, paragraph: 1 },
    in2019: { article: 11, paragraph: 1 },
    subject: { zh: '发布协调机制', en: 'Coordination before publication' },
  },
  {
    in2007: { article: 7, paragraph: 2 },
    in2019: { article: 11, paragraph: 2 },
    subject: { zh: '需要批准的信息', en: 'Information that needs approval' },
  },
  {
    in2007: { article: 8 },
    in2019: { article: 14 },
    subject: { zh: '不得危及国家安全、公共安全、经济安全和社会稳定', en: 'Security and stability' },
    confidence: 'inferred',
  },
  {
    in2007: { article: 9 },
    in2019: { article: 19 },
    subject: { zh: '主动公开的一般标准', en: 'General standard of proactive disclosure' },
  },
  {
    in2007: { article: 10 },
    in2019: { article: 20 },
    subject: { zh: '主动公开的重点内容', en: 'What has to be disclosed proactively' },
  },
  {
    in2007: { article: 10 },
    in2019: { article: 22 },
    subject: { zh: '确定主动公开的具体内容', en: 'Fixing what is disclosed in detail' },
    confidence: 'inferred',
  },
  {
    in2007: { article: 10, item: 1 },
    in2019: { article: 20, item: 1 },
    subject: { zh: '行政法规、规章和规范性文件', en: 'Regulations, rules and normative documents' },
  },
  {
    in2007: { article: 10, item: 2 },
    in2019: { article: 20, item: 3 },
    subject: { zh: '规划和相关政策', en: 'Plans and policies' },
  },
  { in2007: { article: 10, item: 3 }, in2019: { article: 20, item: 4 }, subject: { zh: '统计信息', en: 'Statistics' } },
  {
    in2007: { article: 10, item: 4 },
    in2019: { article: 20, item: 7 },
    subject: { zh: '财政预算、决算', en: 'Budgets and final accounts' },
  },
  {
    in2007: { article: 10, item: 5 },
    in2019: { article: 20, item: 8 },
    subject: { zh: '行政事业性收费', en: 'Administrative charges' },
  },
  {
    in2007: { article: 10, item: 6 },
    in2019: { article: 20, item: 9 },
    subject: { zh: '政府集中采购', en: 'Centralised procurement' },
  },
  {
    in2007: { article: 10, item: 7 },
    in2019: { article: 20, item: 5 },
    subject: { zh: '行政许可', en: 'Administrative licensing' },
    confidence: 'inferred',
  },
  {
    in2007: { article: 10, item: 8 },
    in2019: { article: 20, item: 10 },
    subject: { zh: '重大建设项目', en: 'Major construction projects' },
  },
  {
    in2007: { article: 10, item: 9 },
    in2019: { article: 20, item: 11 },
    subject: {
      zh: '扶贫、教育、医疗、社会保障、就业',
      en: 'Poverty relief, education, health care, social security, employment',
    },
  },
  {
    in2007: { article: 10, item: 10 },
    in2019: { article: 20, item: 12 },
    subject: { zh: '突发公共事件', en: 'Public emergencies' },
  },
  {
    in2007: { article: 10, item: 11 },
    in2019: { article: 20, item: 13 },
    subject: { zh: '监督检查情况', en: 'Inspections' },
  },
  {
    in2007: { article: 11 },
    in2019: { article: 21 },
    subject: { zh: '市、县两级的补充内容', en: 'Additions for cities and counties' },
  },
  {
    in2007: { article: 12 },
    in2019: { article: 21 },
    subject: { zh: '乡镇的补充内容', en: 'Additions for townships' },
  },
  {
    in2007: { article: 13 },
    in2019: { article: 27 },
    subject: { zh: '申请权；“三需要”条件取消', en: 'The right to request; the condition of special need is gone' },
  },
  {
    in2007: { article: 14, paragraph: 1 },
    in2019: { article: 17, paragraph: 1 },
    subject: { zh: '审查机制', en: 'Review mechanism' },
  },
  {
    in2007: { article: 14, paragraph: 2 },
    in2019: { article: 17, paragraph: 2 },
    subject: { zh: '公开前的审查', en: 'Review before disclosure' },
  },
  {
    in2007: { article: 14, paragraph: 3 },
    in2019: { article: 17, paragraph: 3 },
    subject: { zh: '不能确定时报请确定', en: 'Asking when it cannot be determined' },
  },
  {
    in2007: { article: 14, paragraph: 4 },
    in2019: { article: 14 },
    subject: { zh: '国家秘密不予公开', en: 'State secrets' },
    confidence: 'inferred',
  },
  {
    in2007: { article: 14, paragraph: 4 },
    in2019: { article: 15 },
    subject: { zh: '商业秘密、个人隐私', en: 'Trade secrets and privacy' },
    confidence: 'inferred',
  },
  { in2007: { article: 15 }, in2019: { article: 23 }, subject: { zh: '公开的途径', en: 'Ways of publication' } },
  {
    in2007: { article: 16, paragraph: 1 },
    in2019: { article: 25, paragraph: 1 },
    subject: { zh: '查阅场所', en: 'Places for consultation' },
  },
  {
    in2007: { article: 16, paragraph: 2 },
    in2019: { article: 25, paragraph: 2 },
    subject: { zh: '公共查阅室、公告栏等设施', en: 'Reading rooms, notice boards and the like' },
  },
  {
    in2007: { article: 16, paragraph: 3 },
    in2019: { article: 25, paragraph: 3 },
    subject: { zh: '向档案馆、图书馆提供', en: 'Supply to archives and libraries' },
  },
  {
    in2007: { article: 17 },
    in2019: { article: 10, paragraph: 1 },
    subject: { zh: '谁制作谁公开、谁保存谁公开', en: 'Who discloses: maker or holder' },
  },
  {
    in2007: { article: 18 },
    in2019: { article: 26 },
    subject: { zh: '主动公开的期限', en: 'Time limit of proactive disclosure' },
  },
  {
    in2007: { article: 19, paragraph: 1 },
    in2019: { article: 12, paragraph: 1 },
    subject: { zh: '指南和目录的更新', en: 'Keeping guide and catalogue current' },
  },
  {
    in2007: { article: 19, paragraph: 2 },
    in2019: { article: 12, paragraph: 2 },
    subject: { zh: '公开指南的内容', en: 'Content of the guide' },
  },
  {
    in2007: { article: 19, paragraph: 3 },
    in2019: { article: 12, paragraph: 3 },
    subject: { zh: '公开目录的内容', en: 'Content of the catalogue' },
  },
  {
    in2007: { article: 20, paragraph: 1 },
    in2019: { article: 29, paragraph: 1 },
    subject: { zh: '申请的形式', en: 'Form of a request' },
  },
  {
    in2007: { article: 20, paragraph: 2 },
    in2019: { article: 29, paragraph: 2 },
    subject: { zh: '申请的内容', en: 'Content of a request' },
  },
  {
    in2007: { article: 21, item: 1 },
    in2019: { article: 36, item: 1 },
    subject: { zh: '已经公开的告知获取途径', en: 'Already public: how to get it' },
  },
  {
    in2007: { article: 21, item: 1 },
    in2019: { article: 36, item: 2 },
    subject: { zh: '可以公开的予以提供', en: 'Can be disclosed: supplied' },
    confidence: 'inferred',
  },
  {
    in2007: { article: 21, item: 2 },
    in2019: { article: 36, item: 3 },
    subject: { zh: '不予公开并说明理由', en: 'Withheld, with reasons' },
  },
  {
    in2007: { article: 21, item: 3 },
    in2019: { article: 36, item: 4 },
    subject: { zh: '信息不存在', en: 'Does not exist' },
  },
  {
    in2007: { article: 21, item: 3 },
    in2019: { article: 36, item: 5 },
    subject: { zh: '不属于本机关公开', en: 'Not this organ’s' },
  },
  {
    in2007: { article: 21, item: 4 },
    in2019: { article: 30 },
    subject: { zh: '内容不明确的补正', en: 'Supplementing an unclear request' },
  },
  { in2007: { article: 22 }, in2019: { article: 37 }, subject: { zh: '区分处理', en: 'Partial disclosure' } },
  {
    in2007: { article: 23 },
    in2019: { article: 32 },
    subject: { zh: '征求第三方意见', en: 'Third-party consultation' },
  },
  {
    in2007: { article: 24, paragraph: 1 },
    in2019: { article: 33, paragraph: 1 },
    subject: { zh: '当场答复', en: 'Answer on the spot' },
  },
  {
    in2007: { article: 24, paragraph: 2 },
    in2019: { article: 33, paragraph: 2 },
    subject: { zh: '答复期限和延长', en: 'Time limit of the answer, and its extension' },
  },
  {
    in2007: { article: 24, paragraph: 3 },
    in2019: { article: 33, paragraph: 3 },
    subject: { zh: '不计入期限的时间', en: 'Time that is not counted' },
  },
  {
    in2007: { article: 25, paragraph: 1 },
    subject: { zh: '查询自身信息须出示证件', en: 'Showing identity papers for one’s own records' },
  },
  {
    in2007: { article: 25, paragraph: 2 },
    in2019: { article: 41 },
    subject: { zh: '更正与自身相关的信息', en: 'Correcting one’s own records' },
  },
  { in2007: { article: 26 }, in2019: { article: 40 }, subject: { zh: '提供的形式', en: 'Form of supply' } },
  { in2007: { article: 27 }, in2019: { article: 42 }, subject: { zh: '费用', en: 'Fees' } },
  { in2007: { article: 28, paragraph: 1 }, subject: { zh: '费用减免', en: 'Waiver of fees' } },
  {
    in2007: { article: 28, paragraph: 2 },
    in2019: { article: 43 },
    subject: { zh: '对阅读困难或者视听障碍者的帮助', en: 'Help for people who cannot read, see or hear well' },
  },
  {
    in2007: { article: 29 },
    in2019: { article: 46 },
    subject: { zh: '考核、评议和责任追究', en: 'Assessment and accountability' },
  },
  {
    in2007: { article: 30 },
    in2019: { article: 47, paragraph: 1 },
    subject: { zh: '监督检查', en: 'Supervision' },
    confidence: 'inferred',
  },
  {
    in2007: { article: 31 },
    in2019: { article: 49 },
    subject: { zh: '年度报告的公布期限', en: 'Date of the annual report' },
  },
  {
    in2007: { article: 32 },
    in2019: { article: 50 },
    subject: { zh: '年度报告的内容', en: 'Content of the annual report' },
  },
  {
    in2007: { article: 33, paragraph: 1 },
    in2019: { article: 47, paragraph: 2 },
    subject: { zh: '向主管部门反映', en: 'Complaint to the competent authority' },
    confidence: 'inferred',
  },
  {
    in2007: { article: 33, paragraph: 1 },
    in2019: { article: 51 },
    subject: { zh: '向上一级机关投诉、举报', en: 'Complaint to the higher organ' },
  },
  {
    in2007: { article: 33, paragraph: 2 },
    in2019: { article: 51 },
    subject: { zh: '行政复议和行政诉讼', en: 'Reconsideration and litigation' },
  },
  {
    in2007: { article: 34 },
    in2019: { article: 52 },
    subject: { zh: '未建立制度、机制的责任', en: 'Liability for missing mechanisms' },
  },
  {
    in2007: { article: 35, item: 1 },
    in2019: { article: 53, item: 1 },
    subject: { zh: '不依法履行公开义务的责任', en: 'Liability for not disclosing' },
  },
  {
    in2007: { article: 35, item: 2 },
    in2019: { article: 53, item: 2 },
    subject: { zh: '不及时更新的责任', en: 'Liability for not updating' },
  },
  { in2007: { article: 35, item: 3 }, subject: { zh: '违规收费的责任', en: 'Liability for unlawful fees' } },
  { in2007: { article: 35, item: 4 }, subject: { zh: '有偿服务的责任', en: 'Liability for selling information' } },
  {
    in2007: { article: 35, item: 5 },
    subject: { zh: '公开不应当公开的信息的责任', en: 'Liability for disclosing what must not be disclosed' },
  },
  {
    in2007: { article: 35, item: 6 },
    in2019: { article: 53, item: 3 },
    subject: { zh: '其他违反条例的责任', en: 'Liability for other breaches' },
  },
  { in2007: { article: 36 }, in2019: { article: 54 }, subject: { zh: '授权组织', en: 'Authorised organisations' } },
  {
    in2007: { article: 37 },
    in2019: { article: 55 },
    subject: { zh: '公共企事业单位', en: 'Public enterprises and institutions' },
  },
  { in2007: { article: 38 }, in2019: { article: 56 }, subject: { zh: '施行日期', en: 'Entry into force' } },
  { in2019: { article: 7 }, subject: { zh: '逐步增加公开内容', en: 'Disclosing more step by step' } },
  { in2019: { article: 8 }, subject: { zh: '信息资源和平台建设', en: 'Information resources and platforms' } },
  { in2019: { article: 9 }, subject: { zh: '公民的监督权', en: 'Citizens supervise' } },
  { in2019: { article: 13 }, subject: { zh: '以公开为原则', en: 'Disclosure is the rule' } },
  {
    in2019: { article: 16 },
    subject: {
      zh: '内部事务信息、过程性信息、行政执法案卷',
      en: 'Internal affairs, process information, enforcement case files',
    },
  },
  { in2019: { article: 18 }, subject: { zh: '动态调整机制', en: 'Periodic review of what is withheld' } },
  { in2019: { article: 24 }, subject: { zh: '统一的公开平台', en: 'One platform for disclosure' } },
  { in2019: { article: 28 }, subject: { zh: '申请渠道', en: 'Channels for requests' } },
  { in2019: { article: 31 }, subject: { zh: '收到申请之日', en: 'Day of receipt of a request' } },
  { in2019: { article: 34 }, subject: { zh: '征求共同制作机关的意见', en: 'Consulting organs that made it together' } },
  { in2019: { article: 35 }, subject: { zh: '数量、频次明显超过合理范围', en: 'Excessive requests' } },
  { in2019: { article: 38 }, subject: { zh: '需要加工、分析的信息', en: 'Information that would have to be made' } },
  {
    in2019: { article: 39 },
    subject: { zh: '信访、举报和公开出版物', en: 'Petitions and publications in the form of requests' },
  },
  { in2019: { article: 44 }, subject: { zh: '转为主动公开', en: 'From on-request to proactive' } },
  { in2019: { article: 45 }, subject: { zh: '申请办理制度', en: 'Procedure for requests' } },
  { in2019: { article: 48 }, subject: { zh: '培训', en: 'Training' } },
];
