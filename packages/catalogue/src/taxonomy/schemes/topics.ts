import { type ConceptData, schemeOf } from '../scheme-data.ts';

/** A theme of the list: its place, its names, its sub-themes, and the code that Fujian's records write for it. */
const theme = (
  notation: string,
  id: string,
  zh: string,
  en: string,
  narrower: readonly ConceptData[] = [],
  code?: string,
): ConceptData => ({ id, notation, zh, en, ...(code !== undefined && { synonyms: [code] }), narrower });

const sub = (id: string, zh: string, en: string, code?: string): ConceptData => ({
  id,
  zh,
  en,
  ...(code !== undefined && { synonyms: [code] }),
});

const other = (code?: string): ConceptData => sub('other', '其他', 'Other', code);

/**
 * Topics (主题分类): the 22 themes of the national policy library (政策文件库) and their sub-themes, in its order. Records
 * write a theme, a sub-theme, or both joined by `\`. 其他 alone is ambiguous: most themes have one.
 *
 * @source answer of the search of gov.cn's policy library, November 2021; codes of four digits: records of Fujian, 2018
 */
export const topics = /* @__PURE__ */ schemeOf({
  id: 'topics',
  title: { zh: '主题分类', en: 'Topics' },
  source: {
    zh: '国务院政策文件库检索接口2021年11月的返回，见公开代码文件',
    en: 'search answer of the national policy library of November 2021, in a public code file',
  },
  confidence: 'secondary',
  concepts: () => [
    theme('1', 'state-council-organs', '国务院组织机构', 'Organs of the State Council', [
      sub('state-council', '国务院', 'State Council'),
      sub('general-office', '国务院办公厅', 'General Office of the State Council'),
      sub('departments', '国务院组成部门', 'Departments of the State Council'),
      sub('special-organs', '国务院直属特设机构', 'Special organs directly under the State Council'),
      sub('direct-organs', '国务院直属机构', 'Organs directly under the State Council'),
      sub('working-offices', '国务院办事机构', 'Working offices of the State Council'),
      sub('direct-institutions', '国务院直属事业单位', 'Institutions directly under the State Council'),
      sub('administrations', '国务院部委管理的国家局', 'National administrations under ministries'),
      sub('coordinating-bodies', '国务院议事协调机构', 'Coordinating bodies of the State Council'),
      other(),
    ]),
    theme(
      '2',
      'general-affairs',
      '综合政务',
      'General government affairs',
      [
        sub('open-government', '政务公开', 'Open government affairs'),
        sub('supervision', '政务督查', 'Supervision of government work'),
        sub('emergency-management', '应急管理', 'Emergency management'),
        sub('e-government', '电子政务', 'E-government'),
        sub('secretarial-work', '文秘工作', 'Secretarial work'),
        sub('secrecy', '保密工作', 'Secrecy'),
        sub('petitions', '信访', 'Petitions'),
        sub('counsellors-and-history', '参事、文史', 'Counsellors, culture and history'),
        other('0299'),
      ],
      '02',
    ),
    theme('3', 'economy-and-state-assets', '国民经济管理、国有资产监管', 'The economy and state-owned assets', [
      sub('macroeconomy', '宏观经济', 'Macroeconomy'),
      sub('economic-reform', '经济体制改革', 'Economic reform'),
      sub('statistics', '统计', 'Statistics'),
      sub('prices', '物价', 'Prices'),
      sub('state-assets', '国有资产监管', 'State-owned assets'),
      sub('major-projects', '重大建设项目', 'Major construction projects'),
      other(),
    ]),
    theme('4', 'finance-and-audit', '财政、金融、审计', 'Public finance, banking and audit', [
      sub('public-finance', '财政', 'Public finance'),
      sub('taxation', '税务', 'Taxation'),
      sub('banking', '银行', 'Banking'),
      sub('currency', '货币（含外汇）', 'Currency, with foreign exchange'),
      sub('securities', '证券', 'Securities'),
      sub('insurance', '保险', 'Insurance'),
      sub('social-credit', '社会信用体系建设', 'Social credit system'),
      sub('audit', '审计', 'Audit'),
      other(),
    ]),
    theme('5', 'land-and-energy', '国土资源、能源', 'Land, resources and energy', [
      sub('land', '土地', 'Land'),
      sub('minerals', '矿产', 'Minerals'),
      sub('water-resources', '水资源', 'Water resources'),
      sub('sea', '海洋', 'Sea'),
      sub('coal', '煤炭', 'Coal'),
      sub('oil-and-gas', '石油与天然气', 'Oil and natural gas'),
      sub('electricity', '电力', 'Electricity'),
      other(),
    ]),
    theme('6', 'agriculture-forestry-water', '农业、林业、水利', 'Agriculture, forestry and water works', [
      sub('agriculture', '农业、畜牧业、渔业', 'Farming, stock-breeding and fishery'),
      sub('forestry', '林业', 'Forestry'),
      sub('water-works', '水利', 'Water works'),
      other(),
    ]),
    theme(
      '7',
      'industry-and-transport',
      '工业、交通',
      'Industry and transport',
      [
        sub('heavy-industry', '机械制造与重工业', 'Machine building and heavy industry'),
        sub('light-industry', '轻工纺织', 'Light industry and textiles'),
        sub('chemicals', '化工', 'Chemical industry'),
        sub('defence-industry', '国防工业', 'Defence industry'),
        sub('aerospace', '航天、航空', 'Space and aviation industry'),
        sub('information-industry', '信息产业（含电信）', 'Information industry, with telecommunications'),
        sub('roads', '公路', 'Roads'),
        sub('waterways', '水运', 'Waterways', '0708'),
        sub('railways', '铁路', 'Railways', '0709'),
        sub('civil-aviation', '民航', 'Civil aviation'),
        sub('post', '邮政', 'Post'),
        other(),
      ],
      '07',
    ),
    theme('8', 'trade-customs-tourism', '商贸、海关、旅游', 'Trade, customs and tourism', [
      sub('foreign-economic-cooperation', '对外经贸合作', 'Foreign trade and economic cooperation'),
      sub('domestic-trade', '国内贸易（含供销）', 'Domestic trade, with supply and marketing'),
      sub('customs', '海关', 'Customs'),
      sub('inspection-and-quarantine', '检验、检疫', 'Inspection and quarantine'),
      sub('tourism', '旅游', 'Tourism'),
      other(),
    ]),
    theme(
      '9',
      'market-and-work-safety',
      '市场监管、安全生产监管',
      'Market regulation and work safety',
      [
        sub('industry-and-commerce', '工商', 'Industry and commerce', '0901'),
        sub('quality', '质量监督', 'Quality'),
        sub('standards', '标准', 'Standards'),
        sub('food-and-drugs', '食品药品监管', 'Food and drugs'),
        sub('work-safety', '安全生产监管', 'Work safety'),
        other(),
      ],
      '09',
    ),
    theme('10', 'construction-and-environment', '城乡建设、环境保护', 'Construction and the environment', [
      sub('urban-planning', '城市规划', 'Urban planning'),
      sub('construction', '城乡建设（含住房）', 'Construction in town and country, with housing'),
      sub('environment', '环境监测、保护与治理', 'Monitoring, protecting and restoring the environment'),
      sub('energy-saving', '节能与资源综合利用', 'Saving energy and using resources'),
      sub('earth-sciences', '气象、水文、测绘、地震', 'Weather, hydrology, surveying and earthquakes'),
      other(),
    ]),
    theme('11', 'science-and-education', '科技、教育', 'Science and education', [
      sub('science', '科技', 'Science and technology'),
      sub('education', '教育', 'Education'),
      sub('intellectual-property', '知识产权', 'Intellectual property'),
      other(),
    ]),
    theme(
      '12',
      'culture-and-press',
      '文化、广电、新闻出版',
      'Culture, broadcasting and the press',
      [
        sub('culture', '文化', 'Culture'),
        sub('cultural-relics', '文物', 'Cultural relics'),
        sub('press', '新闻出版', 'Press and publishing'),
        sub('broadcasting', '广播、电影、电视', 'Radio, film and television'),
        other('1299'),
      ],
      '12',
    ),
    theme('13', 'health-and-sport', '卫生、体育', 'Health and sport', [
      sub('health', '卫生', 'Health'),
      sub('medicines', '医药管理', 'Medicines'),
      sub('sport', '体育', 'Sport'),
      other(),
    ]),
    theme('14', 'population-women-children', '人口与计划生育、妇女儿童工作', 'Population, women and children', [
      sub('population', '人口与计划生育', 'Population and family planning'),
      sub('women-and-children', '妇女儿童', 'Women and children'),
      other(),
    ]),
    theme('15', 'labour-and-personnel', '劳动、人事、监察', 'Labour, personnel and supervision', [
      sub('employment', '劳动就业', 'Employment'),
      sub('social-security', '社会保障', 'Social security'),
      sub('personnel', '人事工作', 'Personnel'),
      sub('demobilised-officers', '军转安置', 'Resettlement of officers'),
      sub('supervision', '监察', 'Supervision'),
      sub('malpractice', '纠正行业不正之风', 'Correcting malpractice'),
      other(),
    ]),
    theme('16', 'security-and-justice', '公安、安全、司法', 'Public security, state security and justice', [
      sub('public-security', '公安', 'Public security'),
      sub('state-security', '国家安全', 'State security'),
      sub('justice', '司法', 'Justice'),
      other(),
    ]),
    theme('17', 'civil-affairs', '民政、扶贫、救灾', 'Civil affairs, poverty relief and disaster relief', [
      sub('disaster-relief', '减灾救灾', 'Disaster prevention and relief'),
      sub('veterans', '优抚安置', 'Care and resettlement of veterans'),
      sub('social-welfare', '社会福利', 'Social welfare'),
      sub('divisions-and-place-names', '行政区划与地名', 'Administrative divisions and place names'),
      sub('associations', '社团管理', 'Associations'),
      sub('poverty-relief', '扶贫', 'Poverty relief'),
      other(),
    ]),
    theme('18', 'ethnic-and-religious-affairs', '民族、宗教', 'Ethnic groups and religion', [
      sub('ethnic-affairs', '民族事务', 'Ethnic affairs'),
      sub('religious-affairs', '宗教事务', 'Religious affairs'),
    ]),
    theme('19', 'foreign-affairs', '对外事务', 'Foreign affairs', [
      sub('diplomacy', '外交、外事', 'Diplomacy and foreign affairs'),
      sub('treaties', '国际条约、国际组织', 'Treaties and international organisations'),
      other(),
    ]),
    theme('20', 'hong-kong-macao-taiwan', '港澳台侨工作', 'Hong Kong, Macao, Taiwan and overseas Chinese', [
      sub('hong-kong-and-macao', '港澳工作', 'Hong Kong and Macao'),
      sub('taiwan', '对台工作', 'Taiwan'),
      sub('overseas-chinese', '侨务工作', 'Overseas Chinese'),
    ]),
    theme('21', 'defence', '国防', 'National defence', [
      sub('defence-building', '国防建设', 'Building national defence'),
      sub('mobilisation', '国防动员', 'Mobilisation'),
    ]),
    theme('22', 'other', '其他', 'Other'),
  ],
});
