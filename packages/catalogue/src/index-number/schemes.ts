import type { IndexNumberScheme } from './scheme.ts';
import {
  areaCode,
  fujian,
  guangzhou,
  innerMongolia,
  lianyungang,
  ningbo,
  otherHead,
  yunnanDigits,
  zhejiangDepartment,
  zhejiangRegion,
} from './schemes/local.ts';
import {
  creditCode,
  csrc,
  doubledHead,
  organisationCode,
  organisationCodeWithHyphens,
  organisationCodeWithoutYear,
} from './schemes/national.ts';
import { shanghaiApplication, shanghaiCallNumber, shanghaiDistrict, shanghaiFiling } from './schemes/shanghai.ts';

/**
 * The schemes of index numbers (索引号编制方案) known here. A number is of the first scheme whose form it has: nine
 * characters that begin with 000 are an organisation code before they are Inner Mongolia's, and the catch-all is last.
 */
export const indexNumberSchemes = [
  organisationCode,
  creditCode,
  csrc,
  doubledHead,
  organisationCodeWithHyphens,
  organisationCodeWithoutYear,
  fujian,
  lianyungang,
  ningbo,
  guangzhou,
  innerMongolia,
  zhejiangRegion,
  zhejiangDepartment,
  shanghaiFiling,
  shanghaiDistrict,
  shanghaiCallNumber,
  shanghaiApplication,
  areaCode,
  yunnanDigits,
  otherHead,
] as const satisfies readonly IndexNumberScheme[];

/** Id of one of the {@link indexNumberSchemes}. */
export type IndexNumberSchemeId = (typeof indexNumberSchemes)[number]['id'];
