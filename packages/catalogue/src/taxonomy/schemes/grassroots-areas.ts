import { type ConceptData, schemeOf } from '../scheme-data.ts';

const area = (id: string, zh: string, en: string, synonyms?: readonly string[]): ConceptData => ({
  id,
  zh,
  en,
  ...(synonyms !== undefined && { synonyms }),
});

/** An area that real pages name, but that stands among the 26 from memory: the list itself was not read. */
const recalled = (id: string, zh: string, en: string, synonyms?: readonly string[]): ConceptData => ({
  ...area(id, zh, en, synonyms),
  confidence: 'recalled',
});

/**
 * Grassroots areas (基层政务公开标准化规范化领域): the 26 that counties and townships keep a standard directory for. Places rename
 * them (扶贫 is 乡村振兴 by now) and merge them: 自然资源 stands for expropriation of land in one place, for planning in another,
 * and is ambiguous here.
 *
 * @source 国办发〔2019〕54号, known from local notices; names: directory pages of counties and townships
 */
export const grassrootsAreas = /* @__PURE__ */ schemeOf({
  id: 'grassroots-areas',
  title: { zh: '基层政务公开标准化规范化领域', en: 'Grassroots areas' },
  source: {
    zh: '县、乡目录页面；国办发〔2019〕54号附件未核对原文',
    en: 'directory pages of counties and townships; the annex of the Guidance of 2019 was not read',
  },
  basis: [{ instrument: 'grassroots-opinion', version: '2019' }],
  confidence: 'secondary',
  concepts: () => [
    area('major-projects', '重大建设项目', 'Major construction projects'),
    area('public-resource-trading', '公共资源交易', 'Trading of public resources'),
    area('budgets', '财政预决算', 'Budgets and final accounts'),
    area('work-safety', '安全生产', 'Work safety'),
    recalled('taxation', '税收管理', 'Taxation'),
    recalled('land-expropriation', '农村集体土地征收', 'Expropriation of collective land', ['征地补偿', '自然资源']),
    recalled('house-expropriation', '国有土地上房屋征收与补偿', 'Expropriation of houses on state land'),
    area('affordable-housing', '保障性住房', 'Affordable housing'),
    area('rural-housing-renovation', '农村危房改造', 'Renovation of dangerous rural houses'),
    recalled('environment', '生态环境', 'Environment', ['环境保护']),
    area('cultural-services', '公共文化服务', 'Public cultural services'),
    area('legal-services', '公共法律服务', 'Public legal services', ['公共法律']),
    area('poverty-relief', '扶贫', 'Poverty relief', ['乡村振兴']),
    area('disaster-relief', '救灾', 'Disaster relief', ['救灾生产']),
    area('food-and-drugs', '食品药品监管', 'Food and drugs', ['食品药品']),
    recalled('urban-enforcement', '城市综合执法', 'Urban law enforcement'),
    area('employment', '就业', 'Employment'),
    area('social-insurance', '社会保险', 'Social insurance'),
    area('social-assistance', '社会救助', 'Social assistance'),
    area('elderly-care', '养老服务', 'Care of the elderly'),
    area('household-registration', '户籍管理', 'Household registration'),
    area('agricultural-subsidies', '涉农补贴', 'Agricultural subsidies'),
    area('compulsory-education', '义务教育', 'Compulsory education'),
    area('health', '卫生健康', 'Health', ['医疗卫生']),
    recalled('municipal-services', '市政服务', 'Municipal services'),
    recalled('planning', '城乡规划', 'Planning', ['国土空间规划', '自然资源']),
  ],
});
