import { type ConceptData, schemeOf } from '../scheme-data.ts';

/** An item of the old text, and the items of the new one that hold it; the pairing is our reading unless it says the same. */
const item = (
  article: number,
  number: number,
  id: string,
  [zh, en]: readonly [zh: string, en: string],
  successors: readonly string[] = [],
  reading: 'same' | 'inferred' = 'same',
): ConceptData => ({
  id,
  notation: `${article}(${number})`,
  zh,
  en,
  basis: [{ instrument: 'disclosure-regulation', version: '2007', article, item: number }],
  successors: successors.map((successor) => ({
    scheme: 'disclosure-items',
    id: successor,
    from: '2019-05-15',
    ...(reading === 'inferred' && { confidence: reading }),
  })),
});

/**
 * What had to be disclosed above all (重点公开的政府信息) from 1 May 2008 to 14 May 2019, item by item, with what took the
 * place of each. Of what townships had to disclose, the use of public money, the leasing of township enterprises and family
 * planning have no item of their own any more.
 *
 * @source 《政府信息公开条例》(2007) arts 10–12; in our own words
 */
export const disclosureItems2007 = /* @__PURE__ */ schemeOf({
  id: 'disclosure-items-2007',
  title: { zh: '重点公开的政府信息（2007年条例）', en: 'What had to be disclosed above all, text of 2007' },
  source: {
    zh: '政府信息公开条例（2007），https://www.gov.cn/zwgk/2007-04/24/content_592937.htm',
    en: 'Regulation on Government Information Disclosure (2007), https://www.gov.cn/zwgk/2007-04/24/content_592937.htm',
  },
  from: '2008-05-01',
  to: '2019-05-14',
  concepts: () => [
    {
      id: 'county-and-above',
      notation: '10',
      zh: '县级以上各级人民政府及其部门',
      en: 'Governments from the county up, and their departments',
      basis: [{ instrument: 'disclosure-regulation', version: '2007', article: 10 }],
      narrower: [
        item(
          10,
          1,
          'regulations',
          ['行政法规、规章和规范性文件', 'Regulations, rules and normative documents'],
          ['all-organs.regulations'],
        ),
        item(10, 2, 'plans', ['规划及相关政策', 'Plans and the policies that go with them'], ['all-organs.plans']),
        item(10, 3, 'statistics', ['统计信息', 'Statistics'], ['all-organs.statistics']),
        item(10, 4, 'budgets', ['财政预算、决算报告', 'Budgets and final accounts'], ['all-organs.budgets']),
        item(10, 5, 'charges', ['行政事业性收费', 'Administrative charges'], ['all-organs.charges']),
        item(10, 6, 'procurement', ['政府集中采购', 'Centralised procurement'], ['all-organs.procurement']),
        item(10, 7, 'licensing', ['行政许可', 'Licensing'], ['all-organs.licensing'], 'inferred'),
        item(
          10,
          8,
          'major-projects',
          ['重大建设项目的批准和实施', 'Approving and carrying out major construction projects'],
          ['all-organs.major-projects'],
        ),
        item(
          10,
          9,
          'livelihood',
          [
            '扶贫、教育、医疗、社会保障、促进就业',
            'Poverty relief, education, health care, social security, employment',
          ],
          ['all-organs.livelihood'],
        ),
        item(10, 10, 'emergencies', ['突发公共事件', 'Public emergencies'], ['all-organs.emergencies']),
        item(
          10,
          11,
          'inspections',
          ['监督检查情况', 'Inspection of environment, health, safety, food and drugs, quality'],
          ['all-organs.inspections'],
        ),
      ],
    },
    {
      id: 'city-and-county',
      notation: '11',
      zh: '设区的市级、县级人民政府及其部门',
      en: 'Cities with districts, counties, and their departments',
      synonyms: ['市县'],
      basis: [{ instrument: 'disclosure-regulation', version: '2007', article: 11 }],
      narrower: [
        item(
          11,
          1,
          'construction',
          ['城乡建设和管理的重大事项', 'Major matters of construction and its management'],
          ['city-and-county.municipal-works'],
          'inferred',
        ),
        item(
          11,
          2,
          'public-welfare',
          ['社会公益事业建设', 'Public welfare'],
          ['city-and-county.public-welfare'],
          'inferred',
        ),
        item(
          11,
          3,
          'expropriation',
          ['土地征收征用、房屋拆迁及其补偿', 'Expropriation of land, demolition of houses, and compensation'],
          ['city-and-county.land-expropriation', 'city-and-county.house-expropriation'],
          'inferred',
        ),
        item(
          11,
          4,
          'relief',
          ['救灾、优抚、救济、社会捐助款物', 'Money and goods for relief, care and donations'],
          ['city-and-county.social-assistance'],
          'inferred',
        ),
      ],
    },
    {
      id: 'township',
      notation: '12',
      zh: '乡（镇）人民政府',
      en: 'Townships and towns',
      synonyms: ['乡镇'],
      basis: [{ instrument: 'disclosure-regulation', version: '2007', article: 12 }],
      narrower: [
        item(
          12,
          1,
          'rural-policy',
          ['农村工作政策', 'Policy for the countryside'],
          ['township.rural-policy'],
          'inferred',
        ),
        item(12, 2, 'public-money', ['财政收支和专项资金', 'Income, spending and earmarked funds']),
        item(
          12,
          3,
          'land-use',
          ['土地利用总体规划、宅基地使用的审核', 'Land-use plan and review of homesteads'],
          ['township.homesteads'],
          'inferred',
        ),
        item(
          12,
          4,
          'expropriation',
          ['土地征收征用、房屋拆迁及其补偿', 'Expropriation of land, demolition of houses, and compensation'],
          ['township.land-expropriation', 'township.house-expropriation'],
          'inferred',
        ),
        item(
          12,
          5,
          'debts-and-funds',
          ['债权债务、筹资筹劳', 'Claims, debts, and raising funds and labour'],
          ['township.funds-and-labour'],
          'inferred',
        ),
        item(
          12,
          6,
          'relief',
          ['救灾、优抚、救济、社会捐助款物', 'Money and goods for relief, care and donations'],
          ['township.social-assistance'],
          'inferred',
        ),
        item(12, 7, 'township-enterprises', [
          '乡镇集体企业承包、租赁、拍卖',
          'Leasing and selling township enterprises',
        ]),
        item(12, 8, 'family-planning', ['计划生育政策', 'Family planning policy']),
      ],
    },
  ],
});
