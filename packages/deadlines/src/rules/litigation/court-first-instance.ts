import type { Bilingual } from '@zwgk/core';
import { deadlineRule } from '../../rule/deadline-rule.ts';
import { calendarDays, months } from '../../rule/term.ts';
import { litigationLaw1989, litigationLaw2014, litigationLaw2017 } from '../../rule/texts.ts';

const trigger: Bilingual = { zh: '立案之日', en: 'the day the case is docketed' };

const extendedByHigherCourt: Bilingual = {
  zh: '有特殊情况需要延长的，由高级人民法院批准；高级人民法院审理的，由最高人民法院批准',
  en: 'in special circumstances the High Court may extend it, and for its own cases the Supreme People’s Court',
};

/**
 * 第一审审理期限: how long a court has for judgment at first instance. Unit: months; by how much it may be extended is not stated.
 *
 * @source 行政诉讼法 (1989) art. 57, (2014) and (2017) art. 81
 */
export const courtFirstInstance = /* @__PURE__ */ deadlineRule({
  id: 'court-first-instance',
  title: { zh: '第一审行政判决', en: 'Judgment at first instance' },
  trigger,
  versions: [
    {
      from: '1990-10-01',
      to: '2015-04-30',
      term: months(3),
      exception: extendedByHigherCourt,
      computation: 'litigation',
      basis: [litigationLaw1989(57)],
    },
    {
      from: '2015-05-01',
      to: '2017-06-30',
      term: months(6),
      exception: extendedByHigherCourt,
      computation: 'litigation',
      basis: [litigationLaw2014(81)],
    },
    {
      from: '2017-07-01',
      term: months(6),
      exception: extendedByHigherCourt,
      computation: 'litigation',
      basis: [litigationLaw2017(81)],
    },
  ],
});

/**
 * 第一审简易程序审理期限: disclosure cases may go this way where the facts are clear. Unit: calendar days.
 *
 * @source 行政诉讼法 (2014) and (2017) arts 82(1) item 3, 83; see also 法释〔2025〕8号 art. 8(1)
 */
export const courtFirstInstanceSimplified = /* @__PURE__ */ deadlineRule({
  id: 'court-first-instance-simplified',
  title: { zh: '第一审行政案件审结（简易程序）', en: 'Close a case at first instance (simplified procedure)' },
  trigger,
  versions: [
    {
      from: '2015-05-01',
      to: '2017-06-30',
      term: calendarDays(45),
      computation: 'litigation',
      basis: [litigationLaw2014(83), litigationLaw2014(82, 1, 3)],
    },
    {
      from: '2017-07-01',
      term: calendarDays(45),
      computation: 'litigation',
      basis: [litigationLaw2017(83), litigationLaw2017(82, 1, 3)],
    },
  ],
});
