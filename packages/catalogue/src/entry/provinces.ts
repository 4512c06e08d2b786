/** A province-level area (省级行政区): its code in GB/T 2260, its name, and the characters that its documents are numbered with. */
interface Province {
  readonly code: string;
  readonly name: string;
  readonly abbreviations: string;
}

/**
 * The 31 provinces, autonomous regions and municipalities. `abbreviations` are those that begin the issuer's
 * abbreviation (机关代字) of provincial documents, such as 渝府发 or 黔府发.
 *
 * @source GB/T 2260 for codes and names
 */
const provinces: readonly Province[] = [
  { code: '11', name: '北京市', abbreviations: '京' },
  { code: '12', name: '天津市', abbreviations: '津' },
  { code: '13', name: '河北省', abbreviations: '冀' },
  { code: '14', name: '山西省', abbreviations: '晋' },
  { code: '15', name: '内蒙古自治区', abbreviations: '内' },
  { code: '21', name: '辽宁省', abbreviations: '辽' },
  { code: '22', name: '吉林省', abbreviations: '吉' },
  { code: '23', name: '黑龙江省', abbreviations: '黑' },
  { code: '31', name: '上海市', abbreviations: '沪' },
  { code: '32', name: '江苏省', abbreviations: '苏' },
  { code: '33', name: '浙江省', abbreviations: '浙' },
  { code: '34', name: '安徽省', abbreviations: '皖' },
  { code: '35', name: '福建省', abbreviations: '闽' },
  { code: '36', name: '江西省', abbreviations: '赣' },
  { code: '37', name: '山东省', abbreviations: '鲁' },
  { code: '41', name: '河南省', abbreviations: '豫' },
  { code: '42', name: '湖北省', abbreviations: '鄂' },
  { code: '43', name: '湖南省', abbreviations: '湘' },
  { code: '44', name: '广东省', abbreviations: '粤' },
  { code: '45', name: '广西壮族自治区', abbreviations: '桂' },
  { code: '46', name: '海南省', abbreviations: '琼' },
  { code: '50', name: '重庆市', abbreviations: '渝' },
  { code: '51', name: '四川省', abbreviations: '川' },
  { code: '52', name: '贵州省', abbreviations: '黔' },
  { code: '53', name: '云南省', abbreviations: '云滇' },
  { code: '54', name: '西藏自治区', abbreviations: '藏' },
  { code: '61', name: '陕西省', abbreviations: '陕' },
  { code: '62', name: '甘肃省', abbreviations: '甘' },
  { code: '63', name: '青海省', abbreviations: '青' },
  { code: '64', name: '宁夏回族自治区', abbreviations: '宁' },
  { code: '65', name: '新疆维吾尔自治区', abbreviations: '新' },
];

/** Characters that many other words begin with as well (新闻, 青年, 内部 …): they accuse nobody. */
const AMBIGUOUS = '内吉黑川云甘青宁新';

const byStart: ReadonlyMap<string, Province> = /* @__PURE__ */ (() =>
  new Map(provinces.map((province) => [province.name.slice(0, 2), province])))();

const byCode: ReadonlyMap<string, Province> = /* @__PURE__ */ (() =>
  new Map(provinces.map((province) => [province.code, province])))();

const byAbbreviation: ReadonlyMap<string, Province> = /* @__PURE__ */ (() =>
  new Map(
    provinces.flatMap((province) =>
      Array.from(province.abbreviations)
        .filter((character) => !AMBIGUOUS.includes(character))
        .map((character): [string, Province] => [character, province]),
    ),
  ))();

/** The province that a name of a body begins with, if it begins with one in full. */
export function provinceOfBody(body: string): Province | undefined {
  const province = byStart.get(body.slice(0, 2));
  return province !== undefined && body.startsWith(province.name) ? province : undefined;
}

/** The province of a unified social credit code: its third and fourth characters are those of the division code. */
export const provinceOfCreditCode = (code: string): Province | undefined => byCode.get(code.slice(2, 4));

/** The province whose documents are numbered with a prefix that begins like this, where that is beyond doubt. */
export const provinceOfPrefix = (prefix: string): Province | undefined => byAbbreviation.get(prefix.charAt(0));
