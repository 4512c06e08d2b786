import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated } from '../../rule/term.ts';
import { regulation2007, regulation2019 } from '../../rule/texts.ts';

/**
 * 更正与自身相关的信息记录: when an organ corrects a record that a person has shown to be wrong. No number in either text.
 *
 * @source 政府信息公开条例 (2007) art. 25(2), (2019) art. 41
 */
export const personalRecordCorrection = /* @__PURE__ */ deadlineRule({
  id: 'personal-record-correction',
  title: { zh: '更正与申请人自身相关的信息记录', en: 'Correct a record about the applicant' },
  trigger: { zh: '申请人要求更正之日', en: 'the day the applicant asks for the correction' },
  versions: [
    {
      from: '2008-05-01',
      to: '2019-05-14',
      term: noneStated('nothing'),
      basis: [regulation2007(25, 2)],
      consequence: {
        zh: '无权更正的，应当转送有权更正的行政机关并告知申请人',
        en: 'an organ that may not correct it must pass the matter on to the one that may, and tell the applicant',
      },
    },
    {
      from: '2019-05-15',
      term: noneStated('nothing'),
      basis: [regulation2019(41)],
      consequence: {
        zh: '不属于本机关职能的，可以转送有权更正的行政机关并告知申请人，或者告知其向该机关提出',
        en: 'an organ that is not competent may pass the matter on and tell the applicant, or tell the applicant where to turn',
      },
    },
  ],
});
