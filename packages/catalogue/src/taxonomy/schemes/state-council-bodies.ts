import { type ConceptData, schemeOf } from '../scheme-data.ts';

/** The days on which a plan of reform was approved: the old name ends on the day before. */
const REFORMS = {
  2018: { last: '2018-03-16', first: '2018-03-17' },
  2021: { last: '2021-02-24', first: '2021-02-25' },
  2023: { last: '2023-03-09', first: '2023-03-10' },
} as const;

/** A body that a reform ended: its names, and what took its place; only a part of it, where the note says so. */
const former = (
  reform: keyof typeof REFORMS,
  id: string,
  zh: string,
  en: string,
  successors: readonly string[],
  synonyms: readonly string[],
  note?: ConceptData['note'],
): ConceptData => ({
  id,
  zh,
  en,
  synonyms,
  to: REFORMS[reform].last,
  successors: successors.map((successor) => ({ id: successor, from: REFORMS[reform].first, confidence: 'recalled' })),
  ...(note !== undefined && { note }),
});

/** A body that a reform made. */
const made = (
  reform: keyof typeof REFORMS,
  id: string,
  zh: string,
  en: string,
  synonyms: readonly string[] = [],
): ConceptData => ({ id, zh, en, from: REFORMS[reform].first, ...(synonyms.length > 0 && { synonyms }) });

/**
 * State Council bodies renamed or merged in 2018 and after (国务院机构沿革), with what took their place. Old records bear the old
 * names. Local bodies followed on days of their own, and are not among them. The days are those of the approval of the
 * plans; that of 2018 is reported by the press, the rest and what became what is from memory.
 *
 * @source 第十三届全国人民代表大会第一次会议关于国务院机构改革方案的决定 (2018-03-17); 第十四届全国人民代表大会第一次会议关于国务院机构改革方案的
 *   决定 (2023-03-10); neither text was read
 */
export const stateCouncilBodies = /* @__PURE__ */ schemeOf({
  id: 'state-council-bodies',
  title: { zh: '国务院机构沿革', en: 'State Council bodies, renamed and merged' },
  source: {
    zh: '2018年、2023年国务院机构改革方案，凭记忆，未核对原文；2018年方案批准日期见新闻报道',
    en: 'the plans of reform of 2018 and 2023, from memory; the day of 2018 as reported by the press',
  },
  confidence: 'recalled',
  concepts: () => [
    former(2018, 'land-and-resources', '国土资源部', 'Ministry of Land and Resources', ['natural-resources'], []),
    former(2018, 'oceanic-administration', '国家海洋局', 'State Oceanic Administration', ['natural-resources'], []),
    former(
      2018,
      'surveying-and-mapping',
      '国家测绘地理信息局',
      'National Administration of Surveying, Mapping and Geoinformation',
      ['natural-resources'],
      ['国家测绘局'],
    ),
    made(2018, 'natural-resources', '自然资源部', 'Ministry of Natural Resources'),
    former(
      2018,
      'environmental-protection',
      '环境保护部',
      'Ministry of Environmental Protection',
      ['ecology-and-environment'],
      ['环保部'],
    ),
    made(2018, 'ecology-and-environment', '生态环境部', 'Ministry of Ecology and Environment'),
    former(2018, 'agriculture', '农业部', 'Ministry of Agriculture', ['agriculture-and-rural-affairs'], []),
    made(2018, 'agriculture-and-rural-affairs', '农业农村部', 'Ministry of Agriculture and Rural Affairs'),
    former(2018, 'culture', '文化部', 'Ministry of Culture', ['culture-and-tourism'], []),
    former(2018, 'tourism', '国家旅游局', 'National Tourism Administration', ['culture-and-tourism'], []),
    made(2018, 'culture-and-tourism', '文化和旅游部', 'Ministry of Culture and Tourism', ['文旅部']),
    former(
      2018,
      'health-and-family-planning',
      '国家卫生和计划生育委员会',
      'National Health and Family Planning Commission',
      ['health'],
      ['国家卫生计生委', '国家卫计委'],
    ),
    made(2018, 'health', '国家卫生健康委员会', 'National Health Commission', ['国家卫生健康委', '国家卫健委']),
    former(
      2018,
      'work-safety',
      '国家安全生产监督管理总局',
      'State Administration of Work Safety',
      ['emergency-management'],
      ['国家安全监管总局', '安监总局'],
      {
        zh: '职业安全健康监督管理职责划入国家卫生健康委员会',
        en: 'Occupational health went to the National Health Commission.',
      },
    ),
    made(2018, 'emergency-management', '应急管理部', 'Ministry of Emergency Management'),
    former(
      2018,
      'industry-and-commerce',
      '国家工商行政管理总局',
      'State Administration for Industry and Commerce',
      ['market-regulation'],
      ['国家工商总局', '工商总局'],
    ),
    former(
      2018,
      'quality-supervision',
      '国家质量监督检验检疫总局',
      'General Administration of Quality Supervision, Inspection and Quarantine',
      ['market-regulation'],
      ['国家质检总局', '质检总局'],
      {
        zh: '出入境检验检疫职责和队伍划入海关总署',
        en: 'Inspection at the border went to the General Administration of Customs.',
      },
    ),
    former(
      2018,
      'food-and-drugs',
      '国家食品药品监督管理总局',
      'China Food and Drug Administration',
      ['market-regulation'],
      ['国家食品药品监管总局', '食药监总局'],
      {
        zh: '药品另设国家药品监督管理局，由国家市场监督管理总局管理',
        en: 'Medicines have an administration of their own below it.',
      },
    ),
    made(2018, 'market-regulation', '国家市场监督管理总局', 'State Administration for Market Regulation', [
      '市场监管总局',
      '国家市场监管总局',
    ]),
    former(
      2018,
      'press-publication-radio-film-television',
      '国家新闻出版广电总局',
      'State Administration of Press, Publication, Radio, Film and Television',
      ['radio-and-television'],
      ['新闻出版广电总局'],
      {
        zh: '新闻出版、电影管理职责划入中央宣传部',
        en: 'Press, publication and film went to a department of the Party.',
      },
    ),
    made(2018, 'radio-and-television', '国家广播电视总局', 'National Radio and Television Administration', [
      '广电总局',
    ]),
    former(
      2018,
      'banking-regulation',
      '中国银行业监督管理委员会',
      'China Banking Regulatory Commission',
      ['banking-and-insurance-regulation'],
      ['中国银监会', '银监会'],
    ),
    former(
      2018,
      'insurance-regulation',
      '中国保险监督管理委员会',
      'China Insurance Regulatory Commission',
      ['banking-and-insurance-regulation'],
      ['中国保监会', '保监会'],
    ),
    {
      ...former(
        2023,
        'banking-and-insurance-regulation',
        '中国银行保险监督管理委员会',
        'China Banking and Insurance Regulatory Commission',
        ['financial-regulation'],
        ['中国银保监会', '银保监会'],
      ),
      from: REFORMS[2018].first,
    },
    made(2023, 'financial-regulation', '国家金融监督管理总局', 'National Financial Regulatory Administration', [
      '金融监管总局',
    ]),
    former(2018, 'grain', '国家粮食局', 'State Administration of Grain', ['grain-and-reserves'], []),
    made(2018, 'grain-and-reserves', '国家粮食和物资储备局', 'National Food and Strategic Reserves Administration'),
    former(2018, 'forestry', '国家林业局', 'State Forestry Administration', ['forestry-and-grassland'], []),
    made(2018, 'forestry-and-grassland', '国家林业和草原局', 'National Forestry and Grassland Administration', [
      '国家林草局',
    ]),
    former(
      2018,
      'legislative-affairs',
      '国务院法制办公室',
      'Legislative Affairs Office of the State Council',
      ['justice'],
      ['国务院法制办'],
    ),
    { id: 'justice', zh: '司法部', en: 'Ministry of Justice' },
    former(
      2021,
      'poverty-relief',
      '国务院扶贫开发领导小组办公室',
      'State Council Leading Group Office of Poverty Alleviation and Development',
      ['rural-revitalisation'],
      ['国务院扶贫办'],
    ),
    {
      ...former(
        2023,
        'rural-revitalisation',
        '国家乡村振兴局',
        'National Rural Revitalisation Administration',
        ['agriculture-and-rural-affairs'],
        [],
      ),
      from: REFORMS[2021].first,
    },
  ],
});
