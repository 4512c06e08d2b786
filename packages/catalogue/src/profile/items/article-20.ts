import { limitedBy, proactively } from '../cited.ts';
import type { Named, NationalItem } from '../national-item.ts';
import { article20 } from './article-20-item.ts';

/** 行政许可、行政处罚决定公开的期限 */
const sevenDays = /* @__PURE__ */ limitedBy('licence-penalty-publication', { unit: 'working-days', amount: 7 });

const POLICIES: Named = ['政策', 'policies'];
const RULES: readonly Named[] = [
  ['依据', 'basis'],
  ['条件', 'conditions'],
  ['程序', 'procedure'],
];

/**
 * What every administrative organ discloses of itself (第二十条), but for budgets, whose time limits differ between
 * governments and departments. An item is divided where its parts have limits of their own.
 *
 * @source 《政府信息公开条例》(2019) arts 20, 26; in our own words
 */
export const article20Items: readonly NationalItem[] = /* @__PURE__ */ (() => [
  article20(
    1,
    'regulations',
    ['行政法规、规章和规范性文件', 'Regulations, rules and normative documents'],
    [
      ['行政法规', 'administrative regulations'],
      ['规章', 'rules'],
      ['规范性文件', 'normative documents'],
    ],
  ),
  article20(
    2,
    'functions',
    ['机关职能、机构设置和联系方式', 'Functions, structure and contacts'],
    [
      ['机关职能', 'functions'],
      ['机构设置', 'structure'],
      ['办公地址', 'address'],
      ['办公时间', 'office hours'],
      ['联系方式', 'contacts'],
      ['负责人姓名', 'names of the heads'],
    ],
  ),
  article20(
    3,
    'plans',
    ['规划及相关政策', 'Plans and related policies'],
    [
      ['国民经济和社会发展规划', 'economic and social plan'],
      ['专项规划', 'special plans'],
      ['区域规划', 'regional plans'],
      ['相关政策', 'related policies'],
    ],
  ),
  article20(
    4,
    'statistics',
    ['统计信息', 'Statistics'],
    [['国民经济和社会发展统计信息', 'economic and social statistics']],
  ),
  article20(5, 'licensing.guides', ['行政许可和其他对外管理服务事项', 'Licensing and other external services'], RULES),
  article20(
    5,
    'licensing.results',
    ['行政许可和其他对外管理服务事项的办理结果', 'Results of licensing and other external services'],
    [['办理结果', 'results']],
    {
      timeLimit: [sevenDays, ...proactively],
      concepts: [{ scheme: 'five-disclosures', id: 'result', confidence: 'inferred' }],
    },
  ),
  article20(6, 'penalties.rules', ['行政处罚、行政强制', 'Penalties and coercion'], RULES),
  article20(
    6,
    'penalties.decisions',
    ['有一定社会影响的行政处罚决定', 'Penalty decisions of some social impact'],
    [['行政处罚决定', 'penalty decisions']],
    {
      timeLimit: [sevenDays],
      concepts: [
        { scheme: 'power-kinds', id: 'penalty' },
        { scheme: 'five-disclosures', id: 'result', confidence: 'inferred' },
      ],
    },
  ),
  article20(
    8,
    'charges',
    ['行政事业性收费', 'Administrative charges'],
    [
      ['收费项目', 'items'],
      ['依据', 'basis'],
      ['标准', 'standards'],
    ],
  ),
  article20(
    9,
    'procurement.catalogue',
    ['政府集中采购项目的目录、标准', 'Catalogue and standards of centralised procurement'],
    [
      ['目录', 'catalogue'],
      ['标准', 'standards'],
    ],
    { concepts: [{ scheme: 'key-areas', id: 'public-resources.procurement' }] },
  ),
  article20(
    9,
    'procurement.implementation',
    ['政府集中采购的实施情况', 'How centralised procurement is carried out'],
    [['实施情况', 'implementation']],
    {
      timeLimit: [
        limitedBy('procurement-result', { unit: 'working-days', amount: 2 }),
        limitedBy('procurement-contract', { unit: 'working-days', amount: 2 }),
        ...proactively,
      ],
      concepts: [
        { scheme: 'key-areas', id: 'public-resources.procurement' },
        { scheme: 'five-disclosures', id: 'execution', confidence: 'inferred' },
      ],
    },
  ),
  article20(
    10,
    'major-projects',
    ['重大建设项目', 'Major construction projects'],
    [
      ['批准情况', 'approval'],
      ['实施情况', 'implementation'],
    ],
    { concepts: [{ scheme: 'key-areas', id: 'major-projects' }] },
  ),
  article20(
    11,
    'livelihood',
    ['扶贫、教育、医疗、社会保障、促进就业', 'Poverty relief, education, health care, social security, employment'],
    [POLICIES, ['措施', 'measures'], ['实施情况', 'implementation']],
    { concepts: [{ scheme: 'key-areas', id: 'public-welfare' }] },
  ),
  ...(['2019-05-15', '2024-11-01'] as const).map((from) =>
    article20(
      12,
      'emergencies',
      ['突发公共事件', 'Public emergencies'],
      [
        ['应急预案', 'emergency plans'],
        ['预警信息', 'warnings'],
        ['应对情况', 'response'],
      ],
      from === '2019-05-15' ? { to: '2024-10-31' } : { from, timeLimit: [limitedBy('emergency-info'), ...proactively] },
    ),
  ),
  article20(
    13,
    'inspections',
    ['监督检查情况', 'Supervision and inspection'],
    [
      ['环境保护', 'environment'],
      ['公共卫生', 'public health'],
      ['安全生产', 'work safety'],
      ['食品药品', 'food and drugs'],
      ['产品质量', 'product quality'],
    ],
    { concepts: [{ scheme: 'power-kinds', id: 'inspection' }] },
  ),
  article20(
    14,
    'recruitment.openings',
    ['公务员招考', 'Recruitment of civil servants'],
    [
      ['职位', 'posts'],
      ['名额', 'numbers'],
      ['报考条件', 'conditions'],
    ],
    { concepts: [{ scheme: 'power-fields', id: 'personnel', confidence: 'inferred' }] },
  ),
  article20(
    14,
    'recruitment.results',
    ['公务员录用结果', 'Results of recruiting civil servants'],
    [['录用结果', 'results']],
    {
      concepts: [
        { scheme: 'power-fields', id: 'personnel', confidence: 'inferred' },
        { scheme: 'five-disclosures', id: 'result', confidence: 'inferred' },
      ],
    },
  ),
  article20(
    15,
    'other-law',
    ['其他依法应当主动公开的信息', 'What other law requires to be disclosed'],
    [['法律、法规、规章和国家有关规定所列信息', 'what laws, regulations, rules and state provisions name']],
  ),
])();
