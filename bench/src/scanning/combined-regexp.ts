import { contextWords, detectorWords } from '@zwgk/confidentiality';

/**
 * What people write instead: one regular expression with an alternative for every kind of detection, in the forms in which such
 * data are printed. It finds every plain needle, knows no check digit, and sees through no other way of writing.
 */
const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';

const alternatives: Readonly<Record<string, string>> = {
  secrecy_marking: '(?:绝密|机密|秘密)[★☆](?:长期|\\d{1,2}(?:年|个月|月|天))',
  internal_marking: '(?:内部(?:资料|文件|事项|使用)\\s?注意(?:保存|保管|保密)|^工作秘密$)',
  student_number: '(?<![0-9A-Za-z])G\\d{17}[\\dXx](?![0-9A-Za-z])',
  disability_certificate: '(?<=残疾人证号[：:]?)\\d{17}[\\dXx][1-7][1-4](?!\\d)',
  resident_id:
    '(?<![0-9A-Za-z])[1-8]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?![0-9A-Za-z])',
  permanent_residence:
    '(?<![0-9A-Za-z])9\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?![0-9A-Za-z])',
  passport: '(?<=护照(?:号码|号)?[：:\\s]?)[EGKSDP][A-Z]?\\d{7,8}(?!\\d)',
  hk_macao_permit: '(?<=(?:通行证|回乡证)(?:号码|号)?[：:\\s]?)[HMCW]\\d{8}(?:\\d{2})?(?!\\d)',
  taiwan_permit: '(?<=(?:台胞证|大陆通行证)(?:号码|号)?[：:\\s]?)\\d{8}(?!\\d)',
  bank_account: '(?<=(?:账号|帐号|账户)[：:\\s]?)\\d{9,24}(?!\\d)',
  bank_card: '(?<!\\d)(?:62|60|9[0-9]|4|5)\\d{14,17}(?!\\d)',
  mobile_phone: '(?<!\\d)(?:\\+?86)?1[3-9]\\d{9}(?!\\d)',
  landline_phone: '(?<!\\d)0\\d{2,3}[-－]\\d{7,8}(?!\\d)',
  social_credit_code: '(?<![0-9A-Z])92\\d{6}[0-9A-HJ-NP-RTUWXY]{10}(?![0-9A-Z])',
  vehicle_plate: `[${PROVINCES}][A-HJ-NP-Z]·?[A-HJ-NP-Z0-9]{5,6}(?![A-Z0-9])`,
  vehicle_identification: '(?<=(?:车架号|车辆识别代号)[：:\\s]?)[A-HJ-NPR-Z0-9]{17}(?![A-Z0-9])',
  email: '[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}',
  address: '(?<=(?:住址|地址|户籍地|家住)[：:\\s]?)[\\u4e00-\\u9fff\\d]{2,40}?(?:\\d+(?:号|室|栋|幢|单元|组))+',
  person_name: '(?<=(?:姓名|户主|申请人|监护人)[：:])[\\u4e00-\\u9fff]{2,4}',
  minor: '(?<=(?:学生姓名|留守儿童)[：:])[\\u4e00-\\u9fff]{2,4}',
  birth_date: '(?<=出生(?:日期|年月)[：:])(?:19|20)\\d{2}[年-]\\d{1,2}[月-]\\d{1,2}日?',
  health: '尿毒症|肺癌晚期|精神分裂症|(?:肢体|视力|听力|智力|精神)残疾[一二三四]级|白血病|糖尿病|高血压|艾滋病',
  household: '(?<=(?:致贫原因|困难原因|家庭人口)[：:])[\\u4e00-\\u9fff]{2,8}',
  coordinates: '(?<!\\d)1\\d{2}\\.\\d{4,},[1-5]?\\d\\.\\d{4,}',
  social_account: '(?<=(?:QQ|微信)号?[：:]?)(?:[1-9]\\d{4,10}|[A-Za-z][-\\w]{5,19})',
  military_id: '[军兵士文职武]字第\\d{4,8}号',
  property_certificate: '不动产权(?:证)?第\\d{5,12}号',
};

const combine = (patterns: Readonly<Record<string, string>>): RegExp =>
  new RegExp(
    Object.entries(patterns)
      .map(([name, pattern]) => `(?<${name}>${pattern})`)
      .join('|'),
    'gm',
  );

const escaped = (word: string): string => word.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&');
const anyOf = (words: readonly string[]): string =>
  `(?:${[...words]
    .sort((one, other) => other.length - one.length)
    .map(escaped)
    .join('|')})`;
const wordsFor = (kind: string): string =>
  anyOf(detectorWords.find(({ kinds }) => kinds.some((known) => known === kind))?.words ?? []);
const after = (words: string, value: string): string => `(?<=${words}[：:|\\s]{0,2})${value}`;
const context = (...categories: readonly (keyof typeof contextWords)[]): string =>
  anyOf(categories.flatMap((category) => contextWords[category]));

/** The same forms with every word that the detectors know, in place of a few. */
const withAllWords: Readonly<Record<string, string>> = {
  ...alternatives,
  internal_marking: wordsFor('internal-marking'),
  disability_certificate: after(context('disability'), '\\d{17}[\\dXx][1-7][1-4](?!\\d)'),
  passport: after(context('passport'), '[A-Z]{1,2}\\d{7,8}(?!\\d)'),
  hk_macao_permit: after(context('hk-macao-permit'), '[HMCW]\\d{8}(?:\\d{2})?(?!\\d)'),
  taiwan_permit: after(context('taiwan-permit'), '\\d{8}(?!\\d)'),
  bank_account: after(context('bank-account', 'bank-card'), '\\d{9,24}(?!\\d)'),
  vehicle_identification: after(context('vehicle'), '[A-HJ-NPR-Z0-9]{17}(?![A-Z0-9])'),
  address: after(wordsFor('address'), '[\\u4e00-\\u9fff\\d]{2,40}?(?:\\d+(?:号|室|栋|幢|单元|组))+'),
  minor: after('(?:学生姓名|留守儿童)', '[\\u4e00-\\u9fff]{2,4}'),
  person_name: after(wordsFor('person-name'), '[\\u4e00-\\u9fff]{2,4}'),
  birth_date: after(wordsFor('birth-date'), '(?:19|20)\\d{2}[年-]\\d{1,2}[月-]\\d{1,2}日?'),
  health: wordsFor('health'),
  household: after(wordsFor('household'), '[\\u4e00-\\u9fff]{2,8}'),
  social_account: after(wordsFor('social-account'), '号?[：:]?(?:[1-9]\\d{4,10}|[A-Za-z][-\\w]{5,19})'),
};

/** The one that people write, and the one that knows as many words as the detectors. */
export const expressions = { 'a few words': combine(alternatives), 'the same words': combine(withAllWords) };

export function findByRegExp(expression: RegExp, text: string) {
  return [...text.matchAll(expression)].map(({ index, groups, 0: whole }) => {
    const kind = Object.entries(groups ?? {}).find(([, value]) => value !== undefined)?.[0] ?? '';
    return { kind: kind.replaceAll('_', '-'), span: [index, index + whole.length] as const };
  });
}

/** The same pass, without making anything of what is found. */
export function countByRegExp(expression: RegExp, text: string): number {
  expression.lastIndex = 0;
  let count = 0;
  while (expression.test(text)) count++;
  return count;
}
