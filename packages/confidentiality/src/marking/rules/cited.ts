import { type Citation, type Confidence, type Dated, parsePlainDate } from '@zwgk/core';

/** A rule of classification, and how it is known. Absent `confidence`: the text itself was read. */
export interface Cited<Value> {
  readonly value: Value;
  readonly confidence?: Confidence;
}

/** A rule as its data file writes it: in force from the first date up to and including the second. */
export const dated = <Value>(
  from: string,
  to: string | undefined,
  basis: readonly Citation[],
  value: Value,
  confidence?: Confidence,
): Dated<Cited<Value>> => ({
  from: parsePlainDate(from),
  ...(to !== undefined && { to: parsePlainDate(to) }),
  value: { value, ...(confidence !== undefined && { confidence }) },
  basis,
});

const place =
  (instrument: string, version: string) =>
  (article: number, paragraph?: number, item?: number): Citation => ({
    instrument,
    version,
    article,
    ...(paragraph !== undefined && { paragraph }),
    ...(item !== undefined && { item }),
  });

/** 《保守国家秘密法》 */
export const law2010 = place('state-secrets-law', '2010');
export const law2024 = place('state-secrets-law', '2024');
/** 《保守国家秘密法实施条例》 */
export const regulation2014 = place('state-secrets-regulation', '2014');
export const regulation2024 = place('state-secrets-regulation', '2024');
/** 《国家秘密定密管理暂行规定》, read in a copy; 《国家秘密定密管理规定》 */
export const rule2014 = place('classification-rule', '2014');
export const rule2025 = place('classification-rule', '2025');
/** 《国家秘密保密期限的规定》 and 《国家秘密文件、资料和其他物品标志的规定》, read in copies. */
export const periodRule1990 = place('secret-period-rule', '1990');
export const markRule1990 = place('secret-mark-rule', '1990');
/** 《党政机关公文处理工作条例》 */
export const documents2012 = place('official-documents-regulation', '2012');
/** 《政府信息公开条例》 */
export const disclosure2007 = place('disclosure-regulation', '2007');
export const disclosure2019 = place('disclosure-regulation', '2019');
