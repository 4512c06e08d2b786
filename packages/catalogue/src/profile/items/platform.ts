import type { ItemTerm } from '../../item/time-limit.ts';
import { limitedBy, platformNotice, proactively, regulation2007, regulation2019 } from '../cited.ts';
import type { Named, NationalItem } from '../national-item.ts';

const GUIDE: Named = ['政府信息公开指南', 'Guide to government information disclosure'];
const CATALOGUE: Named = ['政府信息公开目录', 'Catalogue of government information'];
const REPORT: Named = ['政府信息公开年报', 'Annual report on government information disclosure'];

const onPlatform = {
  channels: ['website'],
  audience: ['external.public'],
  mode: 'proactive',
} as const;

const until2019 = { from: '2008-05-01', to: '2019-05-14', mode: 'proactive', audience: ['external.public'] } as const;

/** 信息的分类、编排体系、获取方式和工作机构的名称、地址、时间、电话、传真 */
const guideElements: readonly Named[] = [
  ['政府信息的分类', 'classification'],
  ['编排体系', 'arrangement'],
  ['获取方式', 'how to obtain it'],
  ['政府信息公开工作机构的名称', 'name of the disclosure office'],
  ['办公地址', 'address'],
  ['办公时间', 'office hours'],
  ['联系电话', 'telephone'],
  ['传真号码', 'fax'],
];

const catalogueElements: readonly Named[] = [
  ['索引', 'index'],
  ['名称', 'name'],
  ['内容概述', 'summary'],
  ['生成日期', 'date of creation'],
];

/**
 * The columns of the platform that every administrative organ keeps beside the statutory content (政府信息公开平台): guide,
 * rules, how to request. What the notice says of columns was not read: they are those that platforms show.
 *
 * @source 《政府信息公开条例》(2019) arts 12, 20(1); 国办公开办函〔2019〕61号
 */
export const platformItems: readonly NationalItem[] = /* @__PURE__ */ (() => [
  {
    ...onPlatform,
    id: 'guide',
    level1: GUIDE,
    elements: [...guideElements, ['互联网联系方式', 'contact through the internet']],
    basis: [regulation2019(12, 2)],
    timeLimit: [{ kind: 'promptly' }],
    updateFrequency: 'event-driven',
    from: '2019-05-15',
  },
  {
    ...onPlatform,
    id: 'rules',
    level1: ['政府信息公开制度', 'Rules of government information disclosure'],
    elements: [['规范性文件', 'normative documents']],
    basis: [platformNotice, regulation2019(20, 0, 1)],
    timeLimit: proactively,
    concepts: [{ scheme: 'disclosure-items', id: 'all-organs.regulations' }],
    from: '2019-05-15',
    confidence: 'secondary',
  },
  {
    ...onPlatform,
    id: 'catalogue',
    level1: CATALOGUE,
    elements: catalogueElements,
    basis: [regulation2019(12, 3)],
    timeLimit: [{ kind: 'promptly' }],
    updateFrequency: 'event-driven',
    from: '2019-05-15',
  },
  {
    ...onPlatform,
    id: 'requests.entry',
    level1: ['依申请公开', 'Disclosure on request'],
    level2: ['申请渠道', 'How to request'],
    basis: [platformNotice, regulation2019(12, 2)],
    from: '2019-05-15',
    confidence: 'secondary',
  },
])();

/**
 * Guide and catalogue under the text of 2007 (指南、目录).
 *
 * @source 《政府信息公开条例》(2007) art. 19
 */
export const guideAndCatalogueUntil2019: readonly NationalItem[] = /* @__PURE__ */ (() => [
  {
    ...until2019,
    id: 'guide',
    level1: GUIDE,
    elements: [...guideElements, ['电子邮箱', 'e-mail address']],
    basis: [regulation2007(19, 2)],
    timeLimit: [{ kind: 'promptly' }],
    updateFrequency: 'event-driven',
  },
  {
    ...until2019,
    id: 'catalogue',
    level1: CATALOGUE,
    elements: catalogueElements,
    basis: [regulation2007(19, 3)],
    timeLimit: [{ kind: 'promptly' }],
    updateFrequency: 'event-driven',
  },
])();

const march31: ItemTerm = { unit: 'fixed-date', month: 3, day: 31 };

/** By when each kind of body publishes its report since 2019; of townships the article does not speak. */
const reports = {
  government: {
    rule: 'annual-report-government',
    term: march31,
    basis: regulation2019(49, 2),
    responsible: ['本级政府信息公开工作主管部门', 'the competent authority of its level'],
  },
  department: {
    rule: 'annual-report-department',
    term: { unit: 'fixed-date', month: 1, day: 31 },
    basis: regulation2019(49, 1),
    responsible: ['本机关', 'the organ itself'],
  },
  township: {
    rule: 'annual-report-township',
    term: undefined,
    basis: regulation2019(49),
    responsible: ['本机关', 'the organ itself'],
  },
} as const;

/**
 * The annual report (年度报告) of a kind of body, under both texts.
 *
 * @source 《政府信息公开条例》(2007) art. 31, (2019) art. 49
 */
export function annualReport(kind: keyof typeof reports): readonly NationalItem[] {
  const { rule, term, basis, responsible } = reports[kind];
  return [
    {
      ...until2019,
      id: 'annual-report',
      level1: REPORT,
      basis: [regulation2007(31)],
      timeLimit: [limitedBy(rule, march31)],
      updateFrequency: 'yearly',
    },
    {
      ...onPlatform,
      id: 'annual-report',
      level1: REPORT,
      basis: [basis],
      responsible,
      timeLimit: [limitedBy(rule, term)],
      updateFrequency: 'yearly',
      from: '2019-05-15',
    },
  ];
}
