import type { Bilingual, Citation, Confidence } from '@zwgk/core';

/** A mark of an office's own on how a document is to be kept, passed on or disclosed. */
export type InternalMarkId =
  | 'internal'
  | 'work-secret'
  | 'keep-inside'
  | 'no-copying'
  | 'return-after-use'
  | 'keep-with-care'
  | 'limited-readership'
  | 'trade-secret'
  | 'not-for-disclosure'
  | 'disclosed-on-request'
  | 'disclosed-in-part'
  | 'for-disclosure';

/**
 * What a mark says about disclosure: `stop`: whoever issued it does not want the document published as it is; `clear`:
 * published by its issuer's wish; `ask`: of itself it says nothing on disclosure, and a person has to look.
 */
export type InternalMarkSignal = 'stop' | 'ask' | 'clear';

/** A mark that is no state-secret marking (内部标志), with the forms in use. */
export interface InternalMark {
  readonly id: InternalMarkId;
  readonly label: Bilingual;
  readonly signal: InternalMarkSignal;
  /** The whole line, in plain writing, that bears it. */
  readonly form: RegExp;
  /** Where a law speaks of it. Empty: usage of offices, and no legal force of its own. */
  readonly basis: readonly Citation[];
  readonly confidence: Confidence;
}

const workSecrets: readonly Citation[] = [{ instrument: 'state-secrets-law', version: '2024', article: 64 }];

/**
 * Internal-use and disclosure marks (内部标志、公开属性标注). They are usage; no national standard was found, and none of them is
 * a ground for withholding. Work secrets (工作秘密) have a protective regime of their own, but the disclosure regulation
 * does not name them as an exemption. The order is that of reading: the first form that fits a line decides.
 */
export const internalMarks: readonly InternalMark[] = [
  {
    id: 'work-secret',
    label: { zh: '工作秘密', en: 'work secret' },
    signal: 'stop',
    form: /^工作秘密(?:[,、]?(?:注意保管|注意保密|不得外传|不得公开|请勿外传))?$/,
    basis: workSecrets,
    confidence: 'secondary',
  },
  {
    id: 'limited-readership',
    label: { zh: '限定阅读范围', en: 'limited readership' },
    signal: 'stop',
    form: /^(?:此件|本文)?(?:发至|传达至|传达到|阅读范围:?)[^。;]{1,20}$/,
    basis: [],
    confidence: 'secondary',
  },
  {
    id: 'trade-secret',
    label: { zh: '商业秘密', en: 'trade secret' },
    signal: 'stop',
    form: /^(?:核心|普通)商密(?:▲.{0,6})?$/,
    basis: [],
    confidence: 'recalled',
  },
  {
    id: 'not-for-disclosure',
    label: { zh: '不予公开', en: 'not for disclosure' },
    signal: 'stop',
    form: /^(?:(?:公开属性|公开方式):?)?(?:此件)?(?:不公开|不予公开|免予公开)$/,
    basis: [],
    confidence: 'secondary',
  },
  {
    id: 'disclosed-on-request',
    label: { zh: '依申请公开', en: 'disclosed on request' },
    signal: 'stop',
    form: /^(?:(?:公开属性|公开方式):?)?(?:此件)?依申请公开$/,
    basis: [],
    confidence: 'secondary',
  },
  {
    id: 'disclosed-in-part',
    label: { zh: '删减后公开', en: 'disclosed after deletions' },
    signal: 'ask',
    form: /^(?:(?:公开属性|公开方式):?)?(?:此件)?删减后公开$/,
    basis: [],
    confidence: 'secondary',
  },
  {
    id: 'for-disclosure',
    label: { zh: '主动公开', en: 'for disclosure' },
    signal: 'clear',
    form: /^(?:(?:公开属性|公开方式):?)?(?:此件)?(?:公开发布|主动公开)$/,
    basis: [],
    confidence: 'secondary',
  },
  {
    id: 'no-copying',
    label: { zh: '不得翻印', en: 'not to be copied' },
    signal: 'stop',
    form: /^(?:未经(?:批准|许可|同意),?)?(?:不得|严禁|请勿)(?:翻印|复印|复制|转载|上网|翻印、转载)$/,
    basis: [],
    confidence: 'recalled',
  },
  {
    id: 'return-after-use',
    label: { zh: '阅后退回', en: 'to be returned' },
    signal: 'stop',
    form: /^(?:阅后(?:退回|即焚|收回)|会后(?:收回|退回))$/,
    basis: [],
    confidence: 'recalled',
  },
  {
    id: 'keep-inside',
    label: { zh: '不得外传', en: 'not to leave the office' },
    signal: 'stop',
    form: /^(?:(?:仅限|仅供)?内部(?:使用|传阅|参考|掌握|资料|文件|事项)?[,、]?)?(?:不得外传|严禁外传|请勿外传|不得公开)$|^(?:仅限|仅供)内部(?:使用|传阅|参考|掌握)$/,
    basis: [],
    confidence: 'secondary',
  },
  {
    id: 'keep-with-care',
    label: { zh: '注意保存', en: 'to be kept with care' },
    signal: 'ask',
    form: /^(?:注意|妥善)(?:保存|保密|保管)$/,
    basis: [],
    confidence: 'secondary',
  },
  {
    id: 'internal',
    label: { zh: '内部', en: 'internal' },
    signal: 'stop',
    form: /^(?:密级:?)?内部(?:资料|文件|事项|使用|刊物|材料)?(?:[,、]?(?:注意|妥善)(?:保存|保密|保管))?$/,
    basis: [],
    confidence: 'secondary',
  },
];
