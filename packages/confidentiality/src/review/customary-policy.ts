import { extendReviewPolicy } from './extend-policy.ts';
import { nationalReviewPolicy } from './national-policy.ts';
import type { ReviewOverlay } from './overlay.ts';
import type { ExemptionLimit, ReviewPolicy } from './policy.ts';

const THREE_STAGES = 'http://sthjj.kaifeng.gov.cn/index.php/home/news/view/id/16109.html';
const TWO_LEADERS = 'work report of a street office, 2018';
const PARTY_COMMITTEE = 'work report of an industrial park, 2018';
const THREE_GATES = 'work report of a street office, 2020';

const everyLimit: readonly ExemptionLimit[] = ['attachment', 'detection', 'marking', 'referral', 'stop'];
const practice = { basis: [], confidence: 'secondary' } as const;
const ours = { basis: [], confidence: 'inferred' } as const;

/**
 * How offices review (通行做法), as an overlay on the national minimum: 初审, 复审, 批准; two leaders sign, one for everyday work
 * news; important matters go to the party committee; the three gates. None of it is national law.
 */
export const customaryOverlay: ReviewOverlay = {
  id: 'customary',
  title: { zh: '三级审查（通行做法）', en: 'three stages (customary)' },
  stages: [
    {
      id: 'department-review',
      title: { zh: '部门自审（初审）', en: 'department self-review' },
      roles: ['department-head'],
      signers: 1,
      before: 'secrecy-review',
      source: THREE_STAGES,
      ...practice,
    },
    {
      id: 'approval',
      title: { zh: '领导批准', en: 'approval by leaders' },
      roles: ['office-head', 'leader', 'principal'],
      signers: 2,
      source: TWO_LEADERS,
      ...practice,
    },
    {
      id: 'party-committee',
      title: { zh: '党委（党组）审核', en: 'party committee' },
      when: 'important',
      roles: ['party-committee'],
      signers: 1,
      source: PARTY_COMMITTEE,
      ...practice,
    },
  ],
  separation: [
    { duties: ['draft', 'department-review'], source: THREE_STAGES },
    { duties: ['draft', 'approval'], source: THREE_STAGES },
    { duties: ['draft', 'resolve'] },
    { duties: ['department-review', 'secrecy-review'], source: THREE_STAGES },
    { duties: ['department-review', 'approval'], source: THREE_STAGES },
    { duties: ['secrecy-review', 'approval'], source: THREE_STAGES },
  ],
  exemptions: [
    {
      id: 'everyday-news',
      title: { zh: '日常工作动态一人签批', en: 'one signature for everyday work news' },
      matter: 'everyday-news',
      stage: 'approval',
      signers: 1,
      voidBy: everyLimit,
      source: TWO_LEADERS,
      ...practice,
    },
  ],
  checklist: [
    {
      id: 'provider-answers',
      gate: 'responsibility',
      title: {
        zh: '谁提供、谁负责：提供信息的部门和人员明确',
        en: 'the department and person that provide it are named',
      },
      stage: 'department-review',
      source: THREE_GATES,
      ...practice,
    },
    {
      id: 'facts-checked',
      gate: 'content',
      title: { zh: '内容真实、准确、完整', en: 'the content is true, exact and whole' },
      stage: 'department-review',
      ...ours,
    },
    {
      id: 'form-and-channel',
      gate: 'form',
      title: { zh: '公开的形式、渠道、栏目适当', en: 'form, channel and column are right' },
      stage: 'approval',
      source: THREE_GATES,
      ...practice,
    },
  ],
};

/**
 * The review as offices describe it (三级审查的通行做法): department self-review, secrecy review, approval by two leaders; see
 * {@link customaryOverlay} for what each element rests on.
 *
 * @source local practice; the national elements as in `nationalReviewPolicy`
 */
export const customaryReviewPolicy: ReviewPolicy = /* @__PURE__ */ (() =>
  extendReviewPolicy(nationalReviewPolicy, customaryOverlay).policy)();
