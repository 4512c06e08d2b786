import type { IndexNumberScheme } from '../scheme.ts';

export const shanghaiFiling = {
  id: 'shanghai-filing',
  title: { zh: '上海备案式', en: 'Shanghai, filing system' },
  form: {
    zh: 'SY、9 位组织机构代码、1 位来源（0 外网，1 涉密内网）、4 位年份、5 位流水号，共 21 位',
    en: 'SY, organisation code, source flag (0 public network, 1 classified network), year, five-digit serial: 21 in all',
  },
  layout: 'SY{issuer}{channel}{year}{serial}',
  pattern: /^SY(?<issuer>[0-9A-Z]{8}[0-9X])(?<channel>[01])(?<year>\d{4})(?<serial>\d{5})$/,
  head: 'organisation-code',
  example: 'SY0024561670201700001',
  exampleIsMadeUp: true,
  source: '上海政府信息公开备案系统',
  confidence: 'secondary',
} as const satisfies IndexNumberScheme;

/** The year and the serial are our reading of the nine digits after the district: no rule for them was found. */
export const shanghaiDistrict = {
  id: 'shanghai-district',
  title: { zh: '上海区级', en: 'Shanghai, districts' },
  form: {
    zh: 'SY、6 位行政区划代码、4 位年份、3 至 5 位流水号',
    en: 'SY, six-digit division code, year, serial of three to five digits',
  },
  layout: 'SY{issuer}{year}{serial}',
  pattern: /^SY(?<issuer>\d{6})(?<year>\d{4})(?<serial>\d{3,5})$/,
  example: 'SY310107202603028',
  source: '上海普陀公开目录',
  confidence: 'inferred',
} as const satisfies IndexNumberScheme;

/** 索取号: what Shanghai calls the index number of an older catalogue. */
export const shanghaiCallNumber = {
  id: 'shanghai-call-number',
  title: { zh: '上海索取号', en: 'Shanghai call number' },
  form: {
    zh: '9 位代码（X、1 个字母、1 位数字、0、1、2、3 或 9、5 位数字）-4 位年份-3 位流水号',
    en: 'nine-character code (X, a letter, a digit, one of 0 1 2 3 9, five digits) - year - three-digit serial',
  },
  layout: '{issuer}-{year}-{serial}',
  pattern: /^(?<issuer>X[A-Z]\d[01239]\d{5})-(?<year>19\d\d|2\d{3})-(?<serial>\d{3})$/,
  example: 'XA0000000-2008-001',
  exampleIsMadeUp: true,
  source: '上海浦东备案模板',
  confidence: 'secondary',
} as const satisfies IndexNumberScheme;

/** 申请编号: the number of a disclosure request. It is met in the same column of exports. */
export const shanghaiApplication = {
  id: 'shanghai-application',
  title: { zh: '上海申请编号', en: 'Shanghai request number' },
  form: {
    zh: 'SQ、9 位组织机构代码、1 位来源、8 位日期、3 位流水号，共 23 位',
    en: 'SQ, organisation code, source flag, date YYYYMMDD, three-digit serial: 23 in all',
  },
  layout: 'SQ{issuer}{channel}{date}{serial}',
  pattern: /^SQ(?<issuer>[0-9A-Z]{8}[0-9X])(?<channel>[01])(?<date>\d{8})(?<serial>\d{3})$/,
  head: 'organisation-code',
  example: 'SQ002456167020170101001',
  source: '上海浦东备案模板',
  confidence: 'secondary',
} as const satisfies IndexNumberScheme;
