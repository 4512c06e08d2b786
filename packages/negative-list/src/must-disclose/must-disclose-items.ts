import type { Bilingual, Citation } from '@zwgk/core';
import { regulation2019 } from '../cited.ts';

/** Something that has to be disclosed without being asked for (主动公开事项), by a place of the law that says so. */
export interface MustDiscloseItem {
  readonly id: string;
  readonly title: Bilingual;
  readonly basis: Citation;
  /**
   * Words that name the item where lists of offices name it. A title that holds one of them may be about the item; it
   * need not be.
   */
  readonly words: readonly string[];
}

const article20 = (item: number): Citation => ({ ...regulation2019(20), item });

const city = /* @__PURE__ */ regulation2019(21);

/**
 * What the Regulation makes every organ disclose (第二十条), and what cities, counties and townships disclose besides
 * (第二十一条). Titles are our short ones. What article 21 names is not numbered there, so that its items cite the article.
 *
 * @source 《政府信息公开条例》(2019) arts 20, 21
 */
export const mustDiscloseItems = [
  item('art-20-1', '行政法规、规章和规范性文件', 'Regulations, rules and normative documents', article20(1), [
    '规章',
    '规范性文件',
  ]),
  item('art-20-2', '机关职能、机构设置、联系方式、负责人', 'Functions, structure, contacts, heads', article20(2), [
    '机构设置',
    '机关职能',
    '负责人姓名',
  ]),
  item('art-20-3', '规划和相关政策', 'Plans and related policies', article20(3), ['发展规划', '专项规划', '区域规划']),
  item('art-20-4', '国民经济和社会发展统计信息', 'Economic and social statistics', article20(4), ['统计公报']),
  item('art-20-5', '行政许可和其他对外管理服务事项', 'Licensing and other external services', article20(5), [
    '行政许可',
    '办事指南',
    '许可结果',
  ]),
  item('art-20-6', '行政处罚、行政强制', 'Penalties and coercion', article20(6), [
    '行政处罚决定',
    '处罚依据',
    '行政强制依据',
  ]),
  item('art-20-7', '财政预算、决算', 'Budgets and final accounts', article20(7), ['预算', '决算', '三公经费']),
  item('art-20-8', '行政事业性收费', 'Administrative charges', article20(8), [
    '行政事业性收费',
    '收费标准',
    '收费项目',
  ]),
  item('art-20-9', '政府集中采购', 'Centralised procurement', article20(9), ['集中采购', '采购目录', '采购限额标准']),
  item('art-20-10', '重大建设项目', 'Major construction projects', article20(10), ['重大建设项目', '重大项目批准']),
  item(
    'art-20-11',
    '扶贫、教育、医疗、社会保障、就业',
    'Poverty relief, education, health care, social security, employment',
    article20(11),
    ['扶贫政策', '社会保障政策', '促进就业', '教育政策', '医疗政策'],
  ),
  item('art-20-12', '突发公共事件', 'Public emergencies', article20(12), ['应急预案', '预警信息', '应对情况']),
  item('art-20-13', '监督检查情况', 'Inspections', article20(13), ['监督检查情况', '抽检结果', '监督检查结果']),
  item('art-20-14', '公务员招考', 'Recruitment of civil servants', article20(14), [
    '公务员招考',
    '招考职位',
    '录用结果',
  ]),
  item(
    'art-20-15',
    '法律、法规、规章和国家有关规定要求公开的其他信息',
    'What else the law requires',
    article20(15),
    [],
  ),
  item('art-21-municipal-works', '市政建设', 'Municipal works', city, ['市政建设']),
  item('art-21-public-services', '公共服务', 'Public services', city, ['公共服务目录']),
  item('art-21-public-welfare', '公益事业', 'Public welfare undertakings', city, ['公益事业']),
  item('art-21-land-expropriation', '土地征收', 'Expropriation of land', city, ['土地征收', '征地']),
  item('art-21-house-expropriation', '房屋征收', 'Expropriation of houses', city, ['房屋征收']),
  item('art-21-public-order', '治安管理', 'Public order', city, ['治安管理']),
  item('art-21-social-assistance', '社会救助', 'Social assistance', city, ['社会救助', '低保']),
  item('art-21-rural-policy', '农业农村政策', 'Agricultural and rural policies', city, ['农业农村政策', '惠农政策']),
  item('art-21-water-works', '农田水利建设运营', 'Farmland water works', city, ['农田水利']),
  item('art-21-contracted-land', '承包地经营权流转', 'Transfer of contracted land', city, ['土地承包经营权流转']),
  item('art-21-homesteads', '宅基地使用情况审核', 'Review of homesteads', city, ['宅基地审']),
  item('art-21-labour-levies', '筹资筹劳', 'Raising of funds and labour', city, ['筹资筹劳']),
] as const satisfies readonly MustDiscloseItem[];

/** The id of something that has to be disclosed (主动公开事项代码). */
export type MustDiscloseItemId = (typeof mustDiscloseItems)[number]['id'];

const byId: ReadonlyMap<string, MustDiscloseItem> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ mustDiscloseItems.map((known) => [known.id, known]),
);

/**
 * What has to be disclosed, by id (按代码查主动公开事项); `undefined` for a name that is not one.
 *
 * @example
 * ```ts
 * import { findMustDiscloseItem } from '@zwgk/negative-list';
 * findMustDiscloseItem('art-20-7')?.title.zh; // => '财政预算、决算'
 * ```
 */
export function findMustDiscloseItem(id: string): MustDiscloseItem | undefined {
  return byId.get(id);
}

function item<const Id extends string>(id: Id, zh: string, en: string, basis: Citation, words: readonly string[]) {
  return { id, title: { zh, en }, basis, words };
}
