import type { Bilingual } from '@zwgk/core';
import { deadlineRule } from '../../rule/deadline-rule.ts';
import { months, years } from '../../rule/term.ts';
import {
  litigationInterpretation2018,
  litigationLaw1989,
  litigationLaw2014,
  litigationLaw2017,
} from '../../rule/texts.ts';

const notDocketed: Bilingual = {
  zh: '逾期起诉的，人民法院不予立案或者驳回起诉',
  en: 'the court does not docket a late lawsuit, or dismisses it',
};

const lawOtherwise: Bilingual = { zh: '法律另有规定的除外', en: 'unless a law provides otherwise' };

/**
 * 直接起诉的期限: how long after learning of an act one may sue without reconsideration. Unit: months, ending on the
 * corresponding day or the last of the month; the last day rolls past days off.
 *
 * The law of the day of the trigger applies here. A period of three months that had not run out on 1 May 2015 became one of
 * six, says 法释〔2015〕9号 art. 26: ask for the law of that day (`on: '2015-05-01'`) where it matters.
 *
 * @source 行政诉讼法 (1989) art. 39, (2014) and (2017) arts 46(1), 48; 法释〔2018〕 art. 48
 */
export const sueDirect = /* @__PURE__ */ deadlineRule({
  id: 'sue-direct',
  title: { zh: '直接提起行政诉讼', en: 'Sue without reconsideration' },
  trigger: { zh: '知道或者应当知道作出行政行为之日', en: 'the day one knew or should have known of the act' },
  versions: [
    {
      from: '1990-10-01',
      to: '2015-04-30',
      term: months(3),
      exception: lawOtherwise,
      computation: 'litigation',
      notCounted: ['transit'],
      basis: [litigationLaw1989(39)],
      consequence: {
        zh: '逾期起诉的，人民法院不予受理；2015年5月1日前期限尚未届满的，改按六个月计算',
        en: 'the court does not take a late lawsuit; a period that had not run out on 1 May 2015 became one of six months',
      },
    },
    {
      from: '2015-05-01',
      to: '2017-06-30',
      term: months(6),
      exception: lawOtherwise,
      computation: 'litigation',
      notCounted: ['obstacle', 'transit'],
      basis: [litigationLaw2014(46, 1), litigationLaw2014(48, 1)],
      consequence: notDocketed,
    },
    {
      from: '2017-07-01',
      term: months(6),
      exception: lawOtherwise,
      computation: 'litigation',
      notCounted: ['obstacle', 'transit'],
      basis: [litigationLaw2017(46, 1), litigationLaw2017(48, 1)],
      consequence: notDocketed,
    },
  ],
});

/**
 * 未告知起诉期限时的最长期限: where nobody told of the time to sue, it runs from knowing of it, but not beyond one year from
 * knowing the content of the act. Unit: years.
 *
 * @source 最高人民法院关于适用行政诉讼法的解释 (2018) art. 64(1)
 */
export const sueDirectCapUntold = /* @__PURE__ */ deadlineRule({
  id: 'sue-direct-cap-untold',
  title: { zh: '未被告知起诉期限时，起诉的最长期限', en: 'Latest lawsuit where nobody told of the time to sue' },
  trigger: { zh: '知道或者应当知道行政行为内容之日', en: 'the day one knew or should have known what the act says' },
  versions: [
    {
      from: '2018-02-08',
      term: years(1),
      computation: 'litigation',
      basis: [litigationInterpretation2018(64, 1)],
      consequence: notDocketed,
    },
  ],
});

/** 起诉的最长期限. Unit: years from the act itself. @source 行政诉讼法 (2014) and (2017) art. 46(2) */
export const sueDirectCap = /* @__PURE__ */ deadlineRule({
  id: 'sue-direct-cap',
  title: { zh: '起诉的最长期限', en: 'Latest lawsuit' },
  trigger: { zh: '行政行为作出之日', en: 'the day of the act' },
  versions: [
    {
      from: '2015-05-01',
      to: '2017-06-30',
      term: years(5),
      computation: 'litigation',
      basis: [litigationLaw2014(46, 2)],
      consequence: notDocketed,
    },
    {
      from: '2017-07-01',
      term: years(5),
      computation: 'litigation',
      basis: [litigationLaw2017(46, 2)],
      consequence: notDocketed,
    },
  ],
});

/** 因不动产起诉的最长期限. Unit: years from the act itself. @source 行政诉讼法 (2014) and (2017) art. 46(2) */
export const sueDirectCapRealProperty = /* @__PURE__ */ deadlineRule({
  id: 'sue-direct-cap-real-property',
  title: { zh: '因不动产起诉的最长期限', en: 'Latest lawsuit in matters of real property' },
  trigger: { zh: '行政行为作出之日', en: 'the day of the act' },
  versions: [
    {
      from: '2015-05-01',
      to: '2017-06-30',
      term: years(20),
      computation: 'litigation',
      basis: [litigationLaw2014(46, 2)],
      consequence: notDocketed,
    },
    {
      from: '2017-07-01',
      term: years(20),
      computation: 'litigation',
      basis: [litigationLaw2017(46, 2)],
      consequence: notDocketed,
    },
  ],
});
