import type { IndexNumberScheme } from '../scheme.ts';

export const fujian = {
  id: 'fujian',
  title: { zh: '福建', en: 'Fujian' },
  form: {
    zh: '2 个字母加 5 位数字-4 位类别号-4 位年份-5 位流水号',
    en: 'two letters and five digits - four-digit class - year - five-digit serial',
  },
  layout: '{issuer}-{category}-{year}-{serial}',
  pattern: /^(?<issuer>[A-Z]{2}\d{5})-(?<category>\d{4})-(?<year>\d{4})-(?<serial>\d{5})$/,
  example: 'FJ00100-0201-2018-00262',
  source: '福建省政府公开目录',
  confidence: 'secondary',
} as const satisfies IndexNumberScheme;

/** The rule names the groups; the widths of class and serial are left open here because it was not seen to fix them. */
export const lianyungang = {
  id: 'lianyungang',
  title: { zh: '连云港', en: 'Lianyungang' },
  form: {
    zh: '地区及部门编号（2 位地区字母、3 位部门）-类别号-4 位年份-流水号',
    en: 'two region letters and three department characters - class - year - serial',
  },
  layout: '{issuer}-{category}-{year}-{serial}',
  pattern: /^(?<issuer>[A-Z]{2}[0-9A-Z]{3})-(?<category>[0-9A-Z]{1,8})-(?<year>\d{4})-(?<serial>\d{1,8})$/,
  example: 'LY001-0101-2008-00001',
  exampleIsMadeUp: true,
  source: '连政办发〔2008〕9号（http://www.fsou.net/html/text/lar/169829/16982945.html）',
  confidence: 'secondary',
} as const satisfies IndexNumberScheme;

/** The rule names the six groups; only the date's width is known. */
export const ningbo = {
  id: 'ningbo',
  title: { zh: '宁波', en: 'Ningbo' },
  form: {
    zh: '地区编号-部门编号-信息类别号-信息分组号-8 位生成日期-顺序编号',
    en: 'area - department - class - group - date YYYYMMDD - serial',
  },
  layout: '{area}-{issuer}-{category}-{group}-{date}-{serial}',
  pattern:
    /^(?<area>[0-9A-Z]{1,12})-(?<issuer>[0-9A-Z]{1,18})-(?<category>[0-9A-Z]{1,8})-(?<group>[0-9A-Z]{1,8})-(?<date>\d{8})-(?<serial>\d{1,8})$/,
  example: '330200-001-01-01-20080501-001',
  exampleIsMadeUp: true,
  source: '宁波编制规则（转载，fzsuanda.com）',
  confidence: 'secondary',
} as const satisfies IndexNumberScheme;

export const guangzhou = {
  id: 'guangzhou',
  title: { zh: '广州', en: 'Guangzhou' },
  form: {
    zh: 'GZ 加 6 位数字/4 位年份-5 至 7 位流水号',
    en: 'GZ and six digits / year - serial of five to seven digits',
  },
  layout: '{issuer}/{year}-{serial}',
  pattern: /^(?<issuer>GZ\d{6})\/(?<year>\d{4})-(?<serial>\d{5,7})$/,
  example: 'GZ000001/2013-01849',
  source: '广东公开目录搜索',
  confidence: 'secondary',
} as const satisfies IndexNumberScheme;

export const zhejiangRegion = {
  id: 'zhejiang-region',
  title: { zh: '浙江（区划或平台代码）', en: 'Zhejiang, region or platform code' },
  form: {
    zh: '12 位区划代码（或 8 位数字加 z）/4 位年份-4 至 7 位流水号',
    en: 'twelve-digit region code (or eight digits and z) / year - serial of four to seven digits',
  },
  layout: '{issuer}/{year}-{serial}',
  pattern: /^(?<issuer>\d{12}|\d{8}Z)\/(?<year>\d{4})-(?<serial>\d{4,7})$/,
  letters: 'small',
  example: '00000000z/2013-191568',
  source: '浙江公开目录',
  confidence: 'secondary',
} as const satisfies IndexNumberScheme;

export const zhejiangDepartment = {
  id: 'zhejiang-department',
  title: { zh: '浙江（县级部门）', en: 'Zhejiang, county departments' },
  form: {
    zh: '2 个字母、6 位行政区划代码-3 位部门号/4 位年份-4 至 7 位流水号',
    en: 'two letters and a six-digit division code - three-digit department / year - serial of four to seven digits',
  },
  layout: '{issuer}/{year}-{serial}',
  pattern: /^(?<issuer>[A-Z]{2}\d{6}-\d{3})\/(?<year>\d{4})-(?<serial>\d{4,7})$/,
  example: 'LH331082-001/2013-85147',
  source: '浙江公开目录',
  confidence: 'secondary',
} as const satisfies IndexNumberScheme;

export const innerMongolia = {
  id: 'inner-mongolia',
  title: { zh: '内蒙古', en: 'Inner Mongolia' },
  form: {
    zh: '000 加单位代码（可空）/4 位年份-5 位流水号',
    en: '000 and the code of the unit, which may be empty / year - five-digit serial',
  },
  layout: '{issuer}/{year}-{serial}',
  pattern: /^(?<issuer>000[0-9A-Z]{0,13})\/(?<year>\d{4})-(?<serial>\d{5})$/,
  example: '0001152802FW/2021-00444',
  source: '内蒙古公开目录',
  confidence: 'secondary',
} as const satisfies IndexNumberScheme;

export const areaCode = {
  id: 'area-code',
  title: { zh: '10 位地区代码式', en: 'Ten-digit area code' },
  form: {
    zh: '10 位地区代码/4 位年份-5 至 7 位流水号',
    en: 'ten-digit area code / year - serial of five to seven digits',
  },
  layout: '{issuer}/{year}-{serial}',
  pattern: /^(?<issuer>\d{10})\/(?<year>\d{4})-(?<serial>\d{5,7})$/,
  example: '6107280000/2024-001005',
  source: '陕西镇巴公开目录',
  confidence: 'secondary',
} as const satisfies IndexNumberScheme;

/** Only the width of the first group is known, so that neither year nor serial can be told. */
export const yunnanDigits = {
  id: 'yunnan-digits',
  title: { zh: '云南 21 位数字', en: 'Yunnan, 21 digits' },
  form: {
    zh: '6 位地区代码，其后依次为部门代码、文件类别、内设机构代码、年代码、流水号，共 21 位',
    en: 'six-digit area code, then department, class, internal unit, year and serial: 21 digits in all',
  },
  layout: '{area}{remainder}',
  pattern: /^(?<area>\d{6})(?<remainder>\d{15})$/,
  example: '530000001002003200001',
  exampleIsMadeUp: true,
  source: '云南省民政厅编号说明（https://www.nujiang.gov.cn/xxgk/01527918X/info/2020-153077.html）',
  confidence: 'secondary',
} as const satisfies IndexNumberScheme;

/** 其他前段码: of the national form, with a head that none of the other schemes explains. */
export const otherHead = {
  id: 'other-head',
  title: { zh: '其他前段码', en: 'Some other head' },
  form: {
    zh: '3 至 24 位代码/4 位年份（或 6 位年月）-3 至 8 位流水号',
    en: 'a code of three to 24 characters / year (or year and month) - serial of three to eight digits',
  },
  layout: '{issuer}/{year}{month}-{serial}',
  pattern: /^(?<issuer>[0-9A-Z][0-9A-Z-]{2,23})\/(?<year>\d{4})(?<month>0[1-9]|1[0-2])?-(?<serial>\d{3,8})$/,
  example: 'ABC12/2021-00001',
  exampleIsMadeUp: true,
  source: '各地公开目录的共同形式',
  confidence: 'inferred',
} as const satisfies IndexNumberScheme;
