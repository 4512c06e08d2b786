import { deadlineRule } from '../../rule/deadline-rule.ts';
import { calendarDays, noneStated, workingDays } from '../../rule/term.ts';
import { text, whole } from '../../rule/texts.ts';

const business2019 = /* @__PURE__ */ text('business-environment-regulation', '2019');

/**
 * 与市场主体生产经营活动密切相关的规范性文件征求意见的期限: a period that lasts at least so long. Unit: calendar days. The
 * article also reaches administrative regulations and rules of that kind.
 *
 * @source 优化营商环境条例 (2019) art. 62(2)
 */
export const normativeDocCommentsBusiness = /* @__PURE__ */ deadlineRule({
  id: 'normative-doc-comments-business',
  title: {
    zh: '与市场主体生产经营活动密切相关的规范性文件公开征求意见',
    en: 'Public comments on a normative document that closely touches business',
  },
  trigger: { zh: '公布草案之日', en: 'the day of publication of the draft' },
  versions: [
    {
      from: '2020-01-01',
      term: calendarDays(30),
      bound: 'at-least',
      exception: { zh: '一般如此；依法需要保密的除外', en: 'as a rule; not what the law keeps secret' },
      basis: [business2019(62, 2)],
    },
  ],
});

/**
 * 影响权利义务的行政规范性文件征求意见: comments are needed, but no national number is known. What is met as one is an
 * indicator by which cities and counties are assessed, not a rule of law, and what localities set.
 *
 * @source 国办发〔2018〕37号 and 市县法治政府建设示范指标体系 (2021), cited as wholes
 */
export const normativeDocCommentsGeneral = /* @__PURE__ */ deadlineRule({
  id: 'normative-doc-comments-general',
  title: {
    zh: '其他行政规范性文件公开征求意见',
    en: 'Public comments on any other normative document that affects rights',
  },
  trigger: { zh: '公布草案之日', en: 'the day of publication of the draft' },
  versions: [
    {
      from: '2018-05-16',
      term: noneStated('nothing'),
      basis: [whole('normative-documents-notice', '2018'), whole('rule-of-law-indicators', '2021')],
      consequence: {
        zh: '示范指标对权利义务有重大影响的文件一般要求不少于7个工作日，属于考核指标；各地另有7日至30日的规定',
        en: 'an assessment indicator expects at least seven working days for documents of great effect on rights; localities set from seven to thirty days',
      },
      confidence: 'recalled',
    },
  ],
});

/**
 * 行政规范性文件合法性审核的期限: how long the review of legality takes. Unit: working days, a span from five to fifteen; the
 * due date is that of the longer end.
 *
 * @source 国办发〔2018〕115号 section 2(5)
 */
export const normativeLegalityReview = /* @__PURE__ */ deadlineRule({
  id: 'normative-legality-review',
  title: { zh: '行政规范性文件合法性审核', en: 'Review the legality of a normative document' },
  trigger: { zh: '文件送审之日', en: 'the day on which the document is sent for review' },
  versions: [
    {
      term: workingDays(15, 5),
      exception: { zh: '应对突发事件等紧急情况除外', en: 'not in emergencies' },
      basis: [whole('legality-review-opinion', '2018')],
      confidence: 'secondary',
    },
  ],
});
