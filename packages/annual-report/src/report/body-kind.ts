import type { Bilingual } from '@zwgk/core';
import type { DeadlineRuleId } from '@zwgk/deadlines';

/** A kind of body (报告主体类别), and the time limit that its report is under. */
export interface ReportingBodyKind<Id extends string = string> {
  readonly id: Id;
  readonly label: Bilingual;
  /** The rule of `@zwgk/deadlines` for its due date; none where the Regulation leaves it to another regime. */
  readonly dueRule?: DeadlineRuleId;
}

/**
 * The kinds of body that report (报告主体类别): the kinds of the disclosure catalogue, and those of the levels above. That a
 * department of the State Council has the date of the departments is our inference: the article speaks of county level and
 * above.
 *
 * @source 《政府信息公开条例》(2019) arts 49, 55
 */
export const bodyKinds = [
  {
    id: 'state-council-department',
    label: { zh: '国务院部门', en: 'Department of the State Council' },
    dueRule: 'annual-report-department',
  },
  {
    id: 'provincial-government',
    label: { zh: '省级人民政府', en: 'Provincial government' },
    dueRule: 'annual-report-government',
  },
  {
    id: 'provincial-department',
    label: { zh: '省级政府部门', en: 'Provincial department' },
    dueRule: 'annual-report-department',
  },
  {
    id: 'municipal-government',
    label: { zh: '市级人民政府', en: 'Municipal government' },
    dueRule: 'annual-report-government',
  },
  {
    id: 'municipal-department',
    label: { zh: '市级政府部门', en: 'Municipal department' },
    dueRule: 'annual-report-department',
  },
  {
    id: 'county-government',
    label: { zh: '县级人民政府', en: 'County government' },
    dueRule: 'annual-report-government',
  },
  {
    id: 'county-department',
    label: { zh: '县级政府部门', en: 'County department' },
    dueRule: 'annual-report-department',
  },
  {
    id: 'township',
    label: { zh: '乡镇人民政府、街道办事处', en: 'Township or street office' },
    dueRule: 'annual-report-township',
  },
  { id: 'public-institution', label: { zh: '公共企事业单位', en: 'Public enterprise or institution' } },
] as const satisfies readonly ReportingBodyKind[];

/** The id of a kind of body. */
export type BodyKindId = (typeof bodyKinds)[number]['id'];
