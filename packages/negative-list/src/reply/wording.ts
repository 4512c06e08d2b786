import type { ReplyOutcomeId } from '@zwgk/law';

/** The words of a decision (决定用语): `{信息}` and `{依据}` stand for what was asked for and the law. */
export interface DecisionWording {
  readonly decision: string;
  /** What the particular `channel` says in this kind of reply, before and after it; absent when it has no place. */
  readonly channel?: readonly [before: string, after: string];
}

/** What the letter says for each kind of reply; a kind without words does not compile. */
export const decisionWordings: Readonly<Record<ReplyOutcomeId, DecisionWording>> = {
  disclosed: {
    decision: '经审查，{信息}属于可以公开的政府信息。根据{依据}，本机关予以公开。',
    channel: ['提供方式：', '。'],
  },
  'partly-disclosed': {
    decision:
      '经审查，{信息}中部分内容不应当公开，能够区分处理。根据{依据}，可以公开的部分予以提供，其余部分不予公开。',
    channel: ['提供方式：', '。'],
  },
  'withheld.state-secret': {
    decision: '经审查，{信息}属于依法确定的国家秘密。根据{依据}，本机关决定不予公开。',
  },
  'withheld.other-law': {
    decision: '经审查，{信息}属于法律、行政法规禁止公开的政府信息。根据{依据}，本机关决定不予公开。',
  },
  'withheld.security-and-stability': {
    decision: '经审查，{信息}公开后可能危及国家安全、公共安全、经济安全、社会稳定。根据{依据}，本机关决定不予公开。',
  },
  'withheld.third-party': {
    decision:
      '经审查，{信息}涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害。根据{依据}，本机关决定不予公开。',
  },
  'withheld.internal-affairs': {
    decision:
      '经审查，{信息}属于人事管理、后勤管理、内部工作流程等方面的内部事务信息。根据{依据}，本机关决定不予公开。',
  },
  'withheld.process-information': {
    decision: '经审查，{信息}属于讨论记录、过程稿、磋商信函、请示报告等过程性信息。根据{依据}，本机关决定不予公开。',
  },
  'withheld.enforcement-file': {
    decision: '经审查，{信息}属于行政执法案卷信息。根据{依据}，本机关决定不予公开。',
  },
  'withheld.registry-lookup': {
    decision: '经审查，有关法律、行政法规对{信息}的获取有特别规定。根据{依据}，请依照有关规定办理查询。',
    channel: ['办理途径：', '。'],
  },
  'unable.not-held': {
    decision: '经检索，本机关不掌握{信息}。根据{依据}，无法提供。',
    channel: ['负责公开该信息的机关及联系方式：', '。'],
  },
  'unable.needs-creation': {
    decision: '经审查，{信息}没有现成信息，需要对现有政府信息进行加工、分析。根据{依据}，本机关无法提供。',
  },
  'unable.still-unclear': {
    decision: '{信息}经补正后仍不明确，本机关无法据此确定所申请的政府信息。根据{依据}，无法提供。',
  },
  'unprocessed.petition': {
    decision: '经审查，所提交的申请实质为信访、投诉、举报等活动。根据{依据}，本机关不作为政府信息公开申请处理。',
    channel: ['可以通过以下渠道提出：', '。'],
  },
  'unprocessed.repeat': {
    decision: '经审查，本机关已就{信息}作出答复。根据{依据}，不予重复处理。',
  },
  'unprocessed.publication': {
    decision: '经审查，所申请提供的是政府公报、报刊、书籍等公开出版物。根据{依据}，不作为政府信息公开申请处理。',
    channel: ['获取途径：', '。'],
  },
  'unprocessed.excessive': {
    decision: '经审查，所提申请的数量、频次明显超过合理范围，所说明的理由不合理。根据{依据}，本机关不予处理。',
  },
  'unprocessed.reissue': {
    decision: '经审查，所提申请系要求本机关确认或者重新出具已经获取的政府信息。参照{依据}，本机关不予处理。',
  },
  'other.supplement-missed': {
    decision: '本机关已告知补正的内容和期限，申请人无正当理由逾期不补正。根据{依据}，视为放弃申请，本机关不再处理。',
  },
  'other.fee-unpaid': {
    decision: '本机关已告知缴纳信息处理费的标准和期限，申请人逾期未缴纳。根据{依据}，视为放弃申请，本机关不再处理。',
  },
  'other.other': {
    decision: '经审查，所提申请不属于获取政府信息的申请。根据{依据}，本机关按照有关规定办理。',
    channel: ['办理途径：', '。'],
  },
};
