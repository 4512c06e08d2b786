import { textOf } from '../cited.ts';
import { bar } from './bar.ts';

const personalInformation = textOf('personal-information-protection-law', '2021');
const civilCode = textOf('civil-code', '2020');
const licensing2019 = textOf('licensing-law', '2019');
const penalties2021 = textOf('penalties-law', '2021');
const unfairCompetition2019 = textOf('anti-unfair-competition-law', '2019');
const unfairCompetition2025 = textOf('anti-unfair-competition-law', '2025');
const infectiousDiseases2025 = textOf('infectious-diseases-law', '2025');
const procurement2015 = textOf('government-procurement-regulation', '2015');

/** Laws that protect what a third party confides (第三方权益): they feed 条例第十五条. */
export const ofThirdParties = [
  bar({
    id: 'personal-information',
    title: { zh: '个人信息', en: 'Personal information' },
    feeds: 'third-party',
    test: {
      zh: '未取得个人单独同意的，不得公开其个人信息；国家机关依照法定权限、程序处理',
      en: 'Not published without the person’s separate consent; state organs act within their statutory powers',
    },
    versions: [{ from: '2021-11-01', basis: [personalInformation(25), personalInformation(34)] }],
  }),
  bar({
    id: 'sensitive-personal-information',
    title: { zh: '敏感个人信息', en: 'Sensitive personal information' },
    feeds: 'third-party',
    test: {
      zh: '生物识别、宗教信仰、特定身份、医疗健康、金融账户、行踪轨迹等信息，以及不满十四周岁未成年人的个人信息',
      en: 'Biometrics, religion, specific identity, health, finance, whereabouts, and data of children under fourteen',
    },
    versions: [{ from: '2021-11-01', basis: [personalInformation(28), personalInformation(25)] }],
  }),
  bar({
    id: 'privacy-right',
    title: { zh: '隐私权', en: 'Right of privacy' },
    feeds: 'third-party',
    test: {
      zh: '国家机关及其工作人员对履行职责中知悉的自然人隐私和个人信息应当保密',
      en: 'Organs and their staff keep the privacy and personal information of natural persons that they learn on duty',
    },
    versions: [{ from: '2021-01-01', basis: [civilCode(1032), civilCode(1034), civilCode(1039)] }],
  }),
  bar({
    id: 'trade-secret',
    title: { zh: '商业秘密', en: 'Trade secret' },
    feeds: 'third-party',
    test: {
      zh: '不为公众所知悉、具有商业价值并经权利人采取相应保密措施的商业信息',
      en: 'Business information that is not publicly known, has commercial value and is protected by measures',
    },
    versions: [
      { from: '2019-04-23', to: '2025-10-14', basis: [unfairCompetition2019(9, 4)] },
      { from: '2025-10-15', basis: [unfairCompetition2025(10, 4)] },
    ],
  }),
  bar({
    id: 'licence-applicant-secret',
    title: { zh: '行政许可申请人的商业秘密', en: 'Trade secrets of applicants for a licence' },
    feeds: 'third-party',
    test: {
      zh: '未经申请人同意不得披露；法律另有规定或者涉及国家安全、重大社会公共利益的除外，并应当允许其在合理期限内提出异议',
      en: 'Not disclosed without consent unless a law, national security or a major public interest asks for it; the applicant may object first',
    },
    versions: [{ from: '2019-04-23', basis: [licensing2019(5, 2)] }],
  }),
  bar({
    id: 'penalty-confidence',
    title: { zh: '行政处罚中知悉的秘密和隐私', en: 'Confidences learned in penalty cases' },
    feeds: 'third-party',
    test: {
      zh: '对实施行政处罚中知悉的国家秘密、商业秘密和个人隐私应当保密',
      en: 'Secrets, trade secrets and privacy learned in imposing penalties are kept',
    },
    versions: [{ from: '2021-07-15', basis: [penalties2021(50)] }],
  }),
  bar({
    id: 'unfair-competition-investigation',
    title: { zh: '反不正当竞争调查中知悉的秘密', en: 'Confidences of investigations of unfair competition' },
    feeds: 'third-party',
    test: {
      zh: '调查人员对知悉的商业秘密、个人隐私和个人信息应当保密；查处结果仍应当及时公开',
      en: 'Investigators keep trade secrets, privacy and personal information; the results are published all the same',
    },
    versions: [{ from: '2025-10-15', basis: [unfairCompetition2025(19), unfairCompetition2025(16, 3)] }],
  }),
  bar({
    id: 'epidemic-privacy',
    title: { zh: '传染病患者等的隐私和个人信息', en: 'Privacy of patients, carriers and contacts' },
    feeds: 'third-party',
    test: {
      zh: '传染病患者、病原携带者、密切接触者等的个人隐私和个人信息受保护',
      en: 'Privacy and personal information of patients, carriers and contacts are protected',
    },
    versions: [{ from: '2025-09-01', basis: [infectiousDiseases2025(110)] }],
  }),
  bar({
    id: 'procurement-contract-secret',
    title: { zh: '政府采购合同中的秘密', en: 'Secrets in procurement contracts' },
    feeds: 'third-party',
    test: {
      zh: '政府采购合同应当公告，其中涉及国家秘密、商业秘密的内容除外',
      en: 'The contract is published, but for what is a state secret or a trade secret in it',
    },
    versions: [{ from: '2015-03-01', basis: [procurement2015(50)] }],
  }),
] as const;
