import type { Bilingual } from '@zwgk/core';
import { type DeadlineRuleVersionData, deadlineRule } from '../../rule/deadline-rule.ts';
import { fixedDate, noneStated } from '../../rule/term.ts';
import { regulation2007, regulation2019 } from '../../rule/texts.ts';

/** The date lies in the next year. Of the year reported on, its last day is the one to give: the law of that day applies. */
const trigger: Bilingual = { zh: '报告所属年度', en: 'the year reported on' };

/** The text of 2007 knew one date for every organ. */
const everyOrganUntil2019: DeadlineRuleVersionData = {
  from: '2008-05-01',
  to: '2019-05-14',
  term: fixedDate(3, 31),
  basis: [regulation2007(31)],
  consequence: {
    zh: '各级行政机关均应公布本机关的年度报告',
    en: 'every administrative organ publishes a report of its own',
  },
};

/**
 * 部门年度报告: by when a department of a county or higher government submits its report to the competent authority of its
 * level and publishes it. A fixed date of the next year, which no clause moves off a day off.
 *
 * @source 政府信息公开条例 (2007) art. 31, (2019) art. 49(1)
 */
export const annualReportDepartment = /* @__PURE__ */ deadlineRule({
  id: 'annual-report-department',
  title: {
    zh: '县级以上人民政府部门提交并公布年度报告',
    en: 'Departments at county level and above submit and publish the annual report',
  },
  trigger,
  versions: [
    everyOrganUntil2019,
    {
      from: '2019-05-15',
      term: fixedDate(1, 31),
      basis: [regulation2019(49, 1)],
      consequence: {
        zh: '既要提交本级主管部门，也要向社会公布',
        en: 'the report both goes to the competent authority and is published',
      },
    },
  ],
});

/**
 * 本级政府年度报告: by when the competent authority of a county or higher local government publishes the report of the whole
 * level. A fixed date of the next year, which no clause moves off a day off.
 *
 * @source 政府信息公开条例 (2007) art. 31, (2019) art. 49(2)
 */
export const annualReportGovernment = /* @__PURE__ */ deadlineRule({
  id: 'annual-report-government',
  title: {
    zh: '县级以上地方人民政府主管部门公布本级政府年度报告',
    en: 'Local governments at county level and above publish the annual report of their level',
  },
  trigger,
  versions: [
    everyOrganUntil2019,
    {
      from: '2019-05-15',
      term: fixedDate(3, 31),
      basis: [regulation2019(49, 2)],
      consequence: {
        zh: '由政府信息公开工作主管部门公布本级政府的报告',
        en: 'the competent authority publishes one report for the whole level',
      },
    },
  ],
});

/**
 * 乡镇政府年度报告: the text of 2019 names departments and competent authorities of county level and above, and no date for
 * townships, which report all the same. The convention `township-report` puts the departments' date in its place.
 *
 * @source 政府信息公开条例 (2007) art. 31, (2019) art. 49
 */
export const annualReportTownship = /* @__PURE__ */ deadlineRule({
  id: 'annual-report-township',
  title: { zh: '乡镇人民政府公布年度报告', en: 'Townships publish the annual report' },
  trigger,
  versions: [
    everyOrganUntil2019,
    {
      from: '2019-05-15',
      term: noneStated('nothing'),
      underConvention: { convention: 'township-report', choice: 'as-department', term: fixedDate(1, 31) },
      basis: [regulation2019(49)],
      consequence: {
        zh: '条文没有写到乡镇，实践中同样编制并公布',
        en: 'the article does not speak of townships, which in practice report as well',
      },
    },
  ],
});
