import type { Bilingual, Citation, PlainDate } from '@zwgk/core';
import { parsePlainDate } from '@zwgk/core';
import { answer2007, answer2019, interpretation2025, regulation2007, regulation2019, textOf } from '../cited.ts';
import type { DeadlineRuleId } from './deadline-rules.ts';

/** A place of the law, and when it held. */
interface DatedCitation {
  readonly from: PlainDate;
  readonly to?: PlainDate;
  readonly citation: Citation;
}

/** Something that the organ has to do next (下一步), with the rules that set its time limit. */
export interface StepDefinition {
  readonly title: Bilingual;
  readonly deadlines: readonly DeadlineRuleId[];
  readonly basis: readonly DatedCitation[];
}

const during = (from: string, to: string | undefined, citation: Citation): DatedCitation => ({
  from: parsePlainDate(from),
  ...(to !== undefined && { to: parsePlainDate(to) }),
  citation,
});

/** A place in the Regulation of 2007, in force until 2019-05-14. */
const old = (citation: Citation): DatedCitation => during('2008-05-01', '2019-05-14', citation);
/** A place in the Regulation of 2019. */
const now = (citation: Citation): DatedCitation => during('2019-05-15', undefined, citation);
/** A place in 法释〔2025〕8号. */
const court = (citation: Citation): DatedCitation => during('2025-06-01', undefined, citation);

const step = (
  zh: string,
  en: string,
  basis: readonly DatedCitation[],
  ...deadlines: readonly DeadlineRuleId[]
): StepDefinition => ({ title: { zh, en }, deadlines, basis });

const classification2025 = textOf('classification-rule', '2025');
const officialDocuments = textOf('official-documents-regulation', '2012');
const fee2020 = textOf('processing-fee-measures', '2020');

/** The steps that a determination may ask for (办理步骤), by id. */
export const steps = {
  'establish-facts': step('查明尚不清楚的事实', 'Establish the facts that are not known', []),
  'secrecy-review': step('公开前进行保密审查', 'Review before disclosure', [
    old(regulation2007(14, 2)),
    now(regulation2019(17, 2)),
  ]),
  'secrecy-referral': step(
    '报有关主管部门或者保密行政管理部门确定',
    'Ask the competent department or the secrecy administration to determine',
    [old(regulation2007(14, 3)), now(regulation2019(17, 3))],
  ),
  'originator-review': step(
    '请原定密机关、单位审核是否解密、能否公开',
    'Ask the organ that classified it to review whether it is declassified and may be published',
    [
      during('2012-07-01', undefined, officialDocuments(31)),
      during('2025-05-01', undefined, classification2025(43, 1)),
      during('2025-05-01', undefined, classification2025(46)),
    ],
  ),
  'classification-proof': step(
    '留存密级标识、保密期限等证明材料',
    'Keep what shows level and period of the classification',
    [court(interpretation2025(6, 1))],
  ),
  approval: step('报请批准后公开', 'Obtain the approval first', [
    old(regulation2007(7, 2)),
    now(regulation2019(11, 2)),
  ]),
  'third-party-consultation': step(
    '书面征求第三方意见',
    'Ask the third party in writing',
    [old(regulation2007(23)), now(regulation2019(32))],
    'third-party-reply',
  ),
  'third-party-notice': step(
    '将决定公开的内容和理由书面告知第三方',
    'Tell the third party in writing what is disclosed, and why',
    [old(regulation2007(23)), now(regulation2019(32))],
  ),
  'co-author-consultation': step(
    '可以征求共同制作机关的意见，逾期未答复视为同意',
    'The organs that made it together may be asked; silence counts as consent',
    [now(regulation2019(34))],
    'co-author-reply',
  ),
  'organ-consultation': step(
    '与有关机关协商、确认',
    'Consult the other organs concerned',
    [old(regulation2007(7, 1)), now(regulation2019(11, 1))],
    'organ-consultation',
  ),
  search: step('进行合理检索并留存记录', 'Make a reasonable search, and keep its record', [
    court({ ...interpretation2025(5, 2), item: 6 }),
  ]),
  'supplement-notice': step(
    '一次性告知申请人补正的内容和合理期限',
    'Tell the applicant once what to supplement, and by when',
    [old(answer2007(4)), now(regulation2019(30))],
    'supplement-notice',
    'supplement-period',
  ),
  'ask-reasons': step('要求申请人说明理由', 'Ask the applicant for reasons', [now(regulation2019(35))]),
  'fix-delay': step(
    '不能在期限内答复的，确定延迟答复的合理期限并告知申请人',
    'If it cannot be answered in time, fix a reasonable later day and tell the applicant',
    [now(regulation2019(35))],
  ),
  'await-fee': step(
    '等待缴纳信息处理费',
    'Wait for the processing fee',
    [now(regulation2019(42)), during('2021-01-01', undefined, fee2020())],
    'fee-notice',
    'fee-payment',
  ),
  sever: step(
    '检查能否区分处理，可以公开的部分应当提供',
    'See whether it can be separated; what can be disclosed has to be given',
    [old(regulation2007(22)), now(regulation2019(37))],
  ),
  'state-reasons': step('说明理由', 'Give the reasons', [old(answer2007(2)), now(answer2019(3))]),
  'prove-process': step(
    '留存证明其形成于决定作出之前的材料',
    'Keep what shows that it came to be before the decision',
    [court({ ...interpretation2025(5, 2), item: 4 })],
  ),
  'show-harm': step('说明公开可能造成的不利影响并留存依据', 'Explain the adverse effect, and keep what shows it', [
    court(interpretation2025(6, 2)),
  ]),
  'cite-statute': step(
    '写明禁止公开的法律、行政法规及其条款',
    'Name the law or administrative regulation that forbids it, with its article',
    [now(regulation2019(14))],
  ),
  'name-responsible-organ': step(
    '能够确定负责公开的机关的，告知其名称、联系方式',
    'Name the organ that answers for it, with its contact, if that can be told',
    [old(answer2007(3)), now(answer2019(5))],
  ),
  'point-to-procedure': step(
    '告知申请人依照有关法律、行政法规的规定办理',
    'Tell the applicant to go by the law that has its own rules',
    [now(answer2019(7))],
  ),
  'point-to-channel': step(
    '告知不作为政府信息公开申请处理，可以告知相应渠道',
    'Say that it is not handled as a request; the proper channel may be named',
    [now(regulation2019(39, 1))],
  ),
  'tell-where-published': step('告知获取该信息的方式、途径', 'Tell how and where it can be obtained', [
    old(answer2007(1)),
    now(answer2019(1)),
  ]),
  'transfer-correction': step(
    '依职权更正，或者转送、告知有权更正的机关',
    'Correct it, or pass it on to, or name, the organ that can',
    [old(regulation2007(25, 2)), now(regulation2019(41))],
  ),
  'show-identity': step('请申请人出示身份证明', 'Ask the applicant for proof of identity', [
    old(regulation2007(25, 1)),
  ]),
  reply: step(
    '在法定期限内答复',
    'Answer within the statutory time limit',
    [old(regulation2007(24)), now(regulation2019(33))],
    'request-reply',
  ),
} as const satisfies Readonly<Record<string, StepDefinition>>;

/** The id of a step (办理步骤代码). */
export type StepId = keyof typeof steps;

/** A step that a determination asks for (下一步), with the ids of the rules of `@zwgk/deadlines` that time it. */
export interface Step {
  readonly id: StepId;
  readonly deadlines: readonly DeadlineRuleId[];
  readonly basis: readonly Citation[];
}

/** A step as the law of a day has it. */
export function stepOn(id: StepId, day: PlainDate): Step {
  const { deadlines, basis }: StepDefinition = steps[id];
  const held: Citation[] = [];
  for (const { from, to, citation } of basis) {
    if (from <= day && (to === undefined || day <= to)) held.push(citation);
  }
  return { id, deadlines, basis: held };
}
