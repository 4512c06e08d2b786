import { type ConceptData, schemeOf } from '../scheme-data.ts';

const item = (number: number, id: string, zh: string, en: string): ConceptData => ({
  id,
  notation: `20(${number})`,
  zh,
  en,
  basis: [{ instrument: 'disclosure-regulation', version: '2019', article: 20, item: number }],
});

const matter = (id: string, zh: string, en: string): ConceptData => ({ id, zh, en });

/**
 * What has to be disclosed proactively (法定主动公开内容) since 15 May 2019, item by item. A matter that cities and counties
 * have in common with townships (土地征收, 房屋征收, 社会救助) is ambiguous without the body before it.
 *
 * @source 《政府信息公开条例》(2019) arts 20, 21; in our own words
 */
export const disclosureItems = /* @__PURE__ */ schemeOf({
  id: 'disclosure-items',
  title: { zh: '法定主动公开内容', en: 'What has to be disclosed proactively' },
  source: {
    zh: '政府信息公开条例（2019），国家法律法规数据库文本',
    en: 'Regulation on Government Information Disclosure (2019), text of the national database of laws',
  },
  from: '2019-05-15',
  concepts: () => [
    {
      id: 'all-organs',
      notation: '20',
      zh: '行政机关',
      en: 'All administrative organs',
      basis: [{ instrument: 'disclosure-regulation', version: '2019', article: 20 }],
      narrower: [
        item(1, 'regulations', '行政法规、规章和规范性文件', 'Regulations, rules and normative documents'),
        item(2, 'functions', '机关职能、机构设置和联系方式', 'Functions, structure, address, hours, contacts, heads'),
        item(3, 'plans', '规划及相关政策', 'Plans and the policies that go with them'),
        item(4, 'statistics', '统计信息', 'Statistics'),
        item(5, 'licensing', '行政许可和其他对外管理服务事项', 'Licensing and other services to the outside'),
        item(6, 'penalties', '行政处罚、行政强制', 'Penalties and coercion'),
        item(7, 'budgets', '财政预算、决算信息', 'Budgets and final accounts'),
        item(8, 'charges', '行政事业性收费', 'Administrative charges'),
        item(9, 'procurement', '政府集中采购', 'Centralised procurement'),
        item(
          10,
          'major-projects',
          '重大建设项目的批准和实施',
          'Approving and carrying out major construction projects',
        ),
        item(
          11,
          'livelihood',
          '扶贫、教育、医疗、社会保障、促进就业',
          'Poverty relief, education, health care, social security, employment',
        ),
        item(12, 'emergencies', '突发公共事件', 'Public emergencies'),
        item(13, 'inspections', '监督检查情况', 'Inspection of environment, health, safety, food and drugs, quality'),
        item(14, 'recruitment', '公务员招考', 'Recruitment of civil servants'),
        item(15, 'other-law', '其他依法应当主动公开的信息', 'What other law requires to be disclosed'),
      ],
    },
    {
      id: 'city-and-county',
      notation: '21',
      zh: '设区的市级、县级人民政府及其部门',
      en: 'Cities with districts, counties, and their departments',
      synonyms: ['市县'],
      basis: [{ instrument: 'disclosure-regulation', version: '2019', article: 21 }],
      narrower: [
        matter('municipal-works', '市政建设', 'Municipal works'),
        matter('public-services', '公共服务', 'Public services'),
        matter('public-welfare', '公益事业', 'Public welfare'),
        matter('land-expropriation', '土地征收', 'Expropriation of land'),
        matter('house-expropriation', '房屋征收', 'Expropriation of houses'),
        matter('public-order', '治安管理', 'Public order'),
        matter('social-assistance', '社会救助', 'Social assistance'),
      ],
    },
    {
      id: 'township',
      zh: '乡（镇）人民政府',
      en: 'Townships and towns',
      synonyms: ['乡镇'],
      basis: [{ instrument: 'disclosure-regulation', version: '2019', article: 21 }],
      narrower: [
        matter('rural-policy', '农业农村政策', 'Policy for farming and the countryside'),
        matter('farmland-water-works', '农田水利工程建设运营', 'Building and running farmland water works'),
        matter('contracted-land', '农村土地承包经营权流转', 'Transfer of rights in contracted land'),
        matter('homesteads', '宅基地使用情况审核', 'Review of the use of homesteads'),
        matter('land-expropriation', '土地征收', 'Expropriation of land'),
        matter('house-expropriation', '房屋征收', 'Expropriation of houses'),
        matter('funds-and-labour', '筹资筹劳', 'Raising funds and labour'),
        matter('social-assistance', '社会救助', 'Social assistance'),
      ],
    },
  ],
});
