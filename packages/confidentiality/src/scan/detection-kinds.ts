import type { Bilingual, Citation } from '@zwgk/core';
import type { DetectionGround } from './detection.ts';

const secrets: DetectionGround = {
  id: 'state-secret',
  basis: [
    { instrument: 'disclosure-regulation', version: '2019', article: 14 },
    { instrument: 'state-secrets-law', version: '2024', article: 22 },
  ],
};

const thirdParty: Citation = { instrument: 'disclosure-regulation', version: '2019', article: 15 };
const noPublication: Citation = { instrument: 'personal-information-protection-law', version: '2021', article: 25 };
const sensitiveData: Citation = { instrument: 'personal-information-protection-law', version: '2021', article: 28 };

/** 个人信息: publication needs the person's consent or a duty of the organ. */
const personal: DetectionGround = { id: 'third-party', basis: [thirdParty, noPublication] };

/** 敏感个人信息: health, financial accounts, whereabouts, children under 14. */
const sensitive: DetectionGround = { id: 'third-party', basis: [thirdParty, sensitiveData] };

const minors: DetectionGround = {
  id: 'third-party',
  basis: [thirdParty, sensitiveData, { instrument: 'minors-protection-law', version: '2024', article: 4, item: 3 }],
};

interface DetectionKindData {
  readonly id: string;
  readonly label: Bilingual;
  /** Absent where no statute makes a ground of it: internal marks and the office's own words. */
  readonly ground?: DetectionGround;
  /** How many characters at the front a preview may show, of a value four times as long. */
  readonly shown: number;
}

/**
 * The kinds of things that a scan finds (检测类别), each with the ground for withholding that it points to.
 *
 * @source 《政府信息公开条例》(2019) arts 14, 15; 《个人信息保护法》(2021) arts 25, 28; 《保守国家秘密法》(2024) art. 22
 * @example
 * ```ts
 * import { detectionKinds } from '@zwgk/confidentiality';
 * detectionKinds.find(({ id }) => id === 'bank-card')?.label.zh; // => '银行卡号'
 * ```
 */
export const detectionKinds = [
  { id: 'secrecy-marking', label: { zh: '国家秘密标志', en: 'secrecy marking' }, ground: secrets, shown: 1 },
  { id: 'internal-marking', label: { zh: '内部标志', en: 'internal marking' }, shown: 2 },
  { id: 'resident-id', label: { zh: '居民身份号码', en: 'resident identity number' }, ground: personal, shown: 3 },
  {
    id: 'permanent-residence',
    label: { zh: '外国人永久居留身份证号码', en: 'permanent residence card number' },
    ground: personal,
    shown: 3,
  },
  { id: 'passport', label: { zh: '护照号码', en: 'passport number' }, ground: personal, shown: 1 },
  {
    id: 'hk-macao-permit',
    label: { zh: '港澳通行证件号码', en: 'number of a Hong Kong–Macao travel permit' },
    ground: personal,
    shown: 1,
  },
  {
    id: 'taiwan-permit',
    label: { zh: '台湾居民来往大陆通行证号码', en: 'number of a Taiwan resident’s travel permit' },
    ground: personal,
    shown: 1,
  },
  { id: 'military-id', label: { zh: '军人证件号码', en: 'military identity number' }, ground: sensitive, shown: 1 },
  {
    id: 'disability-certificate',
    label: { zh: '残疾人证号码', en: 'disability certificate number' },
    ground: sensitive,
    shown: 3,
  },
  { id: 'student-number', label: { zh: '学籍号', en: 'student number' }, ground: minors, shown: 1 },
  { id: 'mobile-phone', label: { zh: '手机号码', en: 'mobile telephone number' }, ground: personal, shown: 3 },
  { id: 'landline-phone', label: { zh: '固定电话号码', en: 'fixed telephone number' }, ground: personal, shown: 3 },
  { id: 'bank-card', label: { zh: '银行卡号', en: 'bank card number' }, ground: sensitive, shown: 4 },
  { id: 'bank-account', label: { zh: '银行账号', en: 'bank account number' }, ground: sensitive, shown: 2 },
  {
    id: 'social-credit-code',
    label: { zh: '个体工商户统一社会信用代码', en: 'unified social credit code of a sole trader' },
    ground: personal,
    shown: 2,
  },
  { id: 'vehicle-plate', label: { zh: '机动车号牌', en: 'vehicle plate' }, ground: personal, shown: 1 },
  {
    id: 'vehicle-identification',
    label: { zh: '车辆识别代号', en: 'vehicle identification number' },
    ground: personal,
    shown: 3,
  },
  { id: 'email', label: { zh: '电子邮箱', en: 'e-mail address' }, ground: personal, shown: 1 },
  { id: 'address', label: { zh: '住址', en: 'home address' }, ground: personal, shown: 6 },
  { id: 'person-name', label: { zh: '姓名', en: 'personal name' }, ground: personal, shown: 1 },
  { id: 'birth-date', label: { zh: '出生日期', en: 'date of birth' }, ground: personal, shown: 2 },
  { id: 'health', label: { zh: '健康信息', en: 'health' }, ground: sensitive, shown: 0 },
  { id: 'minor', label: { zh: '未成年人信息', en: 'data of a minor' }, ground: minors, shown: 1 },
  { id: 'household', label: { zh: '家庭情况', en: 'household circumstances' }, ground: personal, shown: 0 },
  { id: 'coordinates', label: { zh: '经纬度坐标', en: 'coordinates' }, ground: sensitive, shown: 2 },
  { id: 'social-account', label: { zh: '社交账号', en: 'social media account' }, ground: personal, shown: 1 },
  {
    id: 'property-certificate',
    label: { zh: '不动产权证号', en: 'property certificate number' },
    ground: personal,
    shown: 2,
  },
  { id: 'dictionary', label: { zh: '本机关词表用语', en: 'word of the office’s dictionary' }, shown: 0 },
] as const satisfies readonly DetectionKindData[];

/** Id of a kind of detection. */
export type DetectionKind = (typeof detectionKinds)[number]['id'];

const byId: ReadonlyMap<DetectionKind, DetectionKindData> = /* @__PURE__ */ new Map(
  detectionKinds.map((kind) => [kind.id, kind]),
);

export function detectionKind(id: DetectionKind): DetectionKindData {
  return byId.get(id) as DetectionKindData;
}
