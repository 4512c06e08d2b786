import { textOf } from '../cited.ts';
import { bar } from './bar.ts';

const statistics2024 = textOf('statistics-law', '2024');
const statisticsRegulation2017 = textOf('statistics-regulation', '2017');
const publicSecurity2025 = textOf('public-security-penalties-law', '2025');
const minors2020 = textOf('minors-protection-law', '2020');
const minors2024 = textOf('minors-protection-law', '2024');
const audit2021 = textOf('audit-law', '2021');

/** Laws that forbid disclosure (法律、行政法规禁止公开): they feed 条例第十四条. */
export const forbidden = [
  bar({
    id: 'statistics-individual',
    title: { zh: '能够识别单个统计调查对象的资料', en: 'Data that identify a single subject of a statistical survey' },
    feeds: 'other-law',
    test: {
      zh: '能够识别或者推断单个统计调查对象身份的资料，任何单位和个人不得对外提供、泄露，不得用于统计以外的目的',
      en: 'Data from which one surveyed subject can be told or inferred are given to nobody and used for statistics only',
    },
    versions: [
      {
        from: '2024-09-13',
        basis: [statistics2024(28), statisticsRegulation2017(29), statisticsRegulation2017(30)],
      },
    ],
  }),
  bar({
    id: 'statistics-confidential',
    title: { zh: '统计工作中知悉的保密资料', en: 'Confidences learned in statistical work' },
    feeds: 'other-law',
    test: {
      zh: '统计机构和统计人员对工作中知悉的国家秘密、工作秘密、商业秘密、个人隐私和个人信息应当保密',
      en: 'Statistical bodies and their staff keep secrets, trade secrets, privacy and personal information that they learn',
    },
    versions: [{ from: '2024-09-13', basis: [statistics2024(11)] }],
  }),
  bar({
    id: 'public-security-record',
    title: { zh: '封存的治安违法记录', en: 'Sealed records of public-security violations' },
    feeds: 'other-law',
    test: {
      zh: '违反治安管理的记录应当封存，不得向任何单位和个人提供或者公开；国家机关办案和依法查询的除外',
      en: 'The records are sealed: not supplied or published to anyone, but for state organs on a case and lawful look-ups',
    },
    versions: [{ from: '2026-01-01', basis: [publicSecurity2025(136)] }],
  }),
  bar({
    id: 'public-security-data',
    title: { zh: '办理治安案件获取的个人信息', en: 'Personal data from public-security cases' },
    feeds: 'other-law',
    test: {
      zh: '办理治安案件中获得的个人信息不得用于其他用途或者提供给他人',
      en: 'Personal data obtained in such cases are not used for anything else, nor passed on',
    },
    versions: [{ from: '2026-01-01', basis: [publicSecurity2025(138)] }],
  }),
  bar({
    id: 'minor-in-case',
    title: { zh: '案件中未成年人的身份信息', en: 'Identity of a minor in a case' },
    feeds: 'other-law',
    test: {
      zh: '不得披露案件中未成年人的身份信息；查找失踪、被拐卖、被拐骗未成年人的除外',
      en: 'The identity of a minor in a case is not disclosed, except to find a missing or abducted one',
    },
    versions: [
      { from: '2021-06-01', to: '2024-04-25', basis: [minors2020(103)] },
      { from: '2024-04-26', basis: [minors2024(103)] },
    ],
  }),
  bar({
    id: 'audit-result',
    title: { zh: '审计结果中应当保守的秘密', en: 'Confidences in audit results' },
    feeds: 'other-law',
    test: {
      zh: '公布审计结果应当保守国家秘密、工作秘密、商业秘密、个人隐私和个人信息',
      en: 'Audit results are published without secrets, work secrets, trade secrets, privacy and personal information',
    },
    versions: [{ from: '2022-01-01', basis: [audit2021(40)] }],
  }),
] as const;
