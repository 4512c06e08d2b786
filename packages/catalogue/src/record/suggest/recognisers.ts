import type { ConceptScheme } from '@zwgk/core';
import { readDocumentNumber } from '../../document-number/document-number.ts';
import type { EntryField } from '../../entry/entry.ts';
import { readIndexNumber } from '../../index-number/index-number.ts';
import { documentKinds } from '../../taxonomy/schemes/document-kinds.ts';
import { genres } from '../../taxonomy/schemes/genres.ts';
import { topics } from '../../taxonomy/schemes/topics.ts';
import { readDate } from '../date.ts';
import { meaningOfLabel } from '../labels.ts';

/** What values may be recognised as. Dates and bodies are told apart later, by one another. */
export type RecognisedKind =
  | Exclude<EntryField, 'createdOn' | 'publishedOn' | 'publisher' | 'issuingBody'>
  | 'date'
  | 'body';

/** How the values of a column are recognised (取值识别). */
export interface Recogniser {
  readonly kind: RecognisedKind;
  /** How telling a hit is, from 0 to 1: few things but index numbers look like one; many texts could be a title. */
  readonly weight: number;
  readonly recognises: (value: string) => boolean;
}

const HAN = /\p{Script=Han}/u;
const ADDRESS = /^https?:\/\/\S+$/;
/** Words that titles are made of, and that little else holds. */
const TITLE = /关于|通知|公告|通告|意见|办法|决定|公示|方案|批复|规定|条例|细则|名单|结果|报告|情况|解读/;
const BODY = /(?:政府|委员会|办公[厅室]|国务院|[厅局部院署委办会]|中心|管委会)$/;
const LIST = /^[^。]{1,12}(?:[;；,，、 ][^。;；,，、 ]{1,12})+$/;

/** The first and the last year that a date in a catalogue may well have; other numbers are no days. */
const LIKELY = { from: '1980-01-01', to: '2040-12-31' };

function isLikelyDate(value: string): boolean {
  const { date } = readDate(value);
  return date !== undefined && date >= LIKELY.from && date <= LIKELY.to;
}

function isDocumentNumber(value: string): boolean {
  if (value.length > 40) return false;
  const { kind, prefix } = readDocumentNumber(value);
  return kind !== 'unknown' && prefix !== '';
}

const isKnown = (scheme: ConceptScheme, value: string): boolean => !('unknown' in scheme.resolve(value));

/** The recognisers, the most telling first. */
export const recognisers: readonly Recogniser[] = [
  { kind: 'url', weight: 1, recognises: (value) => ADDRESS.test(value) },
  { kind: 'indexNumber', weight: 0.98, recognises: (value) => readIndexNumber(value).scheme !== 'unknown' },
  { kind: 'documentNumber', weight: 0.97, recognises: isDocumentNumber },
  { kind: 'date', weight: 0.95, recognises: isLikelyDate },
  { kind: 'mode', weight: 0.95, recognises: (value) => HAN.test(value) && meaningOfLabel('mode', value) !== undefined },
  {
    kind: 'validity',
    weight: 0.95,
    recognises: (value) => HAN.test(value) && meaningOfLabel('validity', value) !== undefined,
  },
  {
    kind: 'genre',
    weight: 0.9,
    recognises: (value) => HAN.test(value) && (isKnown(documentKinds, value) || isKnown(genres, value)),
  },
  { kind: 'topic', weight: 0.85, recognises: (value) => HAN.test(value) && isKnown(topics, value) },
  { kind: 'body', weight: 0.85, recognises: (value) => value.length <= 40 && BODY.test(value) && !TITLE.test(value) },
  { kind: 'text', weight: 0.6, recognises: (value) => value.length > 400 && HAN.test(value) },
  { kind: 'title', weight: 0.8, recognises: (value) => value.length >= 6 && value.length <= 200 && TITLE.test(value) },
  { kind: 'keywords', weight: 0.7, recognises: (value) => LIST.test(value) && HAN.test(value) },
  { kind: 'summary', weight: 0.5, recognises: (value) => value.length > 60 && value.length <= 1000 && HAN.test(value) },
];
