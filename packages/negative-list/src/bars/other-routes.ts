import { textOf } from '../cited.ts';
import { bar } from './bar.ts';

const propertyRegistry2019 = textOf('property-registry-regulation', '2019');
const propertyRegistry2024 = textOf('property-registry-regulation', '2024');
const archives2020 = textOf('archives-law', '2020');
const archivesRegulation2024 = textOf('archives-regulation', '2024');
const foodSafety2021 = textOf('food-safety-law', '2021');
const foodSafety2025 = textOf('food-safety-law', '2025');
const vaccines2019 = textOf('vaccine-law', '2019');

/** Laws that open another way to the information (另有查询规定): they feed 条例第三十六条第（七）项. */
export const lookUps = [
  bar({
    id: 'property-registry',
    title: { zh: '不动产登记资料', en: 'Records of the immovable property registry' },
    feeds: 'registry-lookup',
    test: {
      zh: '只有权利人、利害关系人可以依法查询、复制，并应当说明查询目的；不得泄露',
      en: 'Only right-holders and interested persons look up and copy, stating why; nothing is leaked',
    },
    versions: [
      { from: '2019-03-24', to: '2024-04-30', basis: [propertyRegistry2019(27), propertyRegistry2019(28)] },
      {
        from: '2024-05-01',
        basis: [propertyRegistry2024(26), propertyRegistry2024(27), propertyRegistry2024(28)],
      },
    ],
  }),
  bar({
    id: 'archives',
    title: { zh: '已经移交档案馆的档案', en: 'Records handed over to the archives' },
    feeds: 'registry-lookup',
    test: {
      zh: '移交期限届满后，按照档案利用的规定办理；提前移交的，在移交期限届满前仍由原机关办理信息公开',
      en: 'After the period of transfer the rules on using archives apply; before it the organ goes on answering requests',
    },
    // That such a request is answered as a look-up is our reading: item 7 names no archives.
    versions: [
      { from: '2021-01-01', to: '2024-02-29', basis: [archives2020(15, 2)], confidence: 'inferred' },
      { from: '2024-03-01', basis: [archives2020(15, 2), archivesRegulation2024(40)], confidence: 'inferred' },
    ],
  }),
] as const;

/** Laws that leave the release to an authorised organ (统一发布): they feed 条例第十一条第二款. */
export const releases = [
  bar({
    id: 'food-safety-release',
    title: { zh: '统一公布的食品安全信息', en: 'Food-safety information of unified release' },
    feeds: 'approval-needed',
    test: {
      zh: '国家食品安全总体情况、风险警示、重大事故及其调查处理信息，未经授权不得发布',
      en: 'The national summary, risk warnings and major accidents are released by authority only',
    },
    versions: [
      { from: '2021-04-29', to: '2025-11-30', basis: [foodSafety2021(118)] },
      { from: '2025-12-01', basis: [foodSafety2025(118)], confidence: 'inferred' },
    ],
  }),
  bar({
    id: 'vaccine-safety-release',
    title: { zh: '统一公布的疫苗安全信息', en: 'Vaccine-safety information of unified release' },
    feeds: 'approval-needed',
    test: { zh: '疫苗安全信息未经授权不得发布', en: 'Vaccine-safety information is released by authority only' },
    versions: [{ from: '2019-12-01', basis: [vaccines2019(76)] }],
  }),
] as const;
