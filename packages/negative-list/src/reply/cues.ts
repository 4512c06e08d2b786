import type { GroundId } from '../grounds/grounds.ts';

/** Words by which a letter names its ground (理由用语), each ground with the commonest ones. */
export const groundCues: readonly { readonly ground: GroundId; readonly words: readonly string[] }[] = [
  { ground: 'state-secret', words: ['国家秘密'] },
  { ground: 'other-law', words: ['法律、行政法规禁止公开', '法律法规禁止公开', '法律、行政法规规定不得公开'] },
  {
    ground: 'security-and-stability',
    words: [
      '危及国家安全',
      '危及公共安全',
      '危及经济安全',
      '危及社会稳定',
      '国家安全、公共安全、经济安全',
      '三安全一稳定',
    ],
  },
  { ground: 'third-party', words: ['商业秘密', '个人隐私', '第三方合法权益', '第三方不同意'] },
  { ground: 'internal-affairs', words: ['内部事务', '人事管理', '后勤管理', '内部工作流程', '内部管理信息'] },
  { ground: 'process-information', words: ['过程性信息', '讨论记录', '过程稿', '磋商信函', '请示报告'] },
  { ground: 'enforcement-file', words: ['执法案卷'] },
  { ground: 'registry-lookup', words: ['行政查询事项', '办理查询', '登记查询', '登记资料', '获取有特别规定'] },
  {
    ground: 'not-held',
    words: [
      '不掌握',
      '信息不存在',
      '未检索到',
      '未查询到',
      '未制作',
      '未保存',
      '未获取',
      '不属于本机关负责公开',
      '不属于本机关公开',
    ],
  },
  { ground: 'needs-creation', words: ['没有现成信息', '另行制作', '加工、分析', '汇总、加工', '加工、汇总'] },
  { ground: 'still-unclear', words: ['仍不明确', '仍然不明确'] },
  { ground: 'petition', words: ['信访、投诉', '信访事项', '投诉、举报', '信访、举报'] },
  { ground: 'repeat', words: ['重复申请', '重复处理', '重复答复'] },
  { ground: 'publication', words: ['政府公报、报刊', '公开出版物', '报刊、书籍'] },
  { ground: 'excessive', words: ['超过合理范围', '大量、反复', '大量反复'] },
  { ground: 'reissue', words: ['重新出具', '确认已经获取', '确认或者重新'] },
  { ground: 'record-correction', words: ['更正', '不属于获取政府信息的申请'] },
  { ground: 'supplement-missed', words: ['逾期不补正', '逾期未补正'] },
  { ground: 'fee-unpaid', words: ['逾期未缴', '未按期缴纳'] },
  { ground: 'already-public', words: ['已经主动公开', '已主动公开'] },
];

/** Words of a decision against the applicant (不利决定). */
export const adverseCues = [
  '不予公开',
  '不予提供',
  '无法提供',
  '不能提供',
  '不予处理',
  '不予重复处理',
  '不再处理',
  '不作为政府信息公开申请处理',
  '不属于政府信息公开',
  '信息不存在',
  '部分公开',
] as const;

/** Words of a decision for the applicant (予以公开). */
export const favourableCues = ['予以公开', '予以提供', '现提供', '现将', '同意公开', '随函提供'] as const;
