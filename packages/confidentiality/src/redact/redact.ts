import { errorOf, type Language, type Span } from '@zwgk/core';
import type { DetectionKind } from '../scan/detection-kinds.ts';
import type { TextFormat } from '../text-format.ts';
import { redactErrors } from './redact-errors.ts';
import { type RedactionStrategy, type Replacement, replacementOf } from './strategy.ts';

/** A place to redact: what a detection says of it, and nothing more. */
export interface RedactionPlace {
  readonly kind: DetectionKind;
  readonly span: Span;
}

export interface RedactionOptions {
  /** How the text is written (`text` when absent): tags of HTML stay as they are, and no sign makes Markdown of it. */
  readonly format?: TextFormat;
  /** The language of labels; Chinese when absent. */
  readonly language?: Language;
}

/** One place that was redacted (遮盖处): where it stood, and where what replaces it stands. It holds no value. */
export interface Redaction {
  readonly kind: DetectionKind;
  /** In the text as given. */
  readonly from: Span;
  /** In the redacted text. */
  readonly to: Span;
}

/** A text with what was detected taken out (遮盖结果), and the places, in order. */
export interface RedactedText {
  readonly text: string;
  readonly redactions: readonly Redaction[];
}

/**
 * Takes detected values out of a text (遮盖). Overlapping detections are redacted as one, under the kind of the first. In HTML the
 * tags inside a place are kept.
 *
 * @throws ZwgkError `confidentiality/span-outside-text`, `confidentiality/empty-pseudonym-key`
 * @example
 * ```ts
 * import { createScanner, redact } from '@zwgk/confidentiality';
 * const text = '手机：13900000000，银行卡号：6217000000000000004';
 * const { detections } = createScanner().scan(text);
 * redact(text, detections, 'mask').text; // => '手机：***********，银行卡号：*******************'
 * redact(text, detections, 'label').text; // => '手机：〖手机号码〗，银行卡号：〖银行卡号〗'
 * ```
 */
export function redact(
  text: string,
  places: readonly RedactionPlace[],
  strategy: RedactionStrategy = 'mask',
  { format = 'text', language = 'zh-CN' }: RedactionOptions = {},
): RedactedText {
  const replace = replacementOf(strategy, format, language);
  const redactions: Redaction[] = [];
  const parts: string[] = [];
  let done = 0;
  let length = 0;
  const add = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  for (const { kind, span } of joined(text, places)) {
    const [start, end] = span;
    add(text.slice(done, start));
    const from = length;
    add(replaced(text.slice(start, end), kind, replace, format));
    if (strategy === 'remove' && wouldJoin(text, start, end)) add(' ');
    redactions.push({ kind, from: span, to: [from, length] });
    done = end;
  }
  add(text.slice(done));
  return { text: parts.join(''), redactions };
}

/** The places in order, those that overlap made one. */
function joined(text: string, places: readonly RedactionPlace[]): readonly RedactionPlace[] {
  for (const [index, { span }] of places.entries()) {
    const [start, end] = span;
    const isInside =
      Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
    if (!isInside) {
      const params = { index, length: text.length };
      throw errorOf(redactErrors, 'confidentiality/span-outside-text', params, [index, 'span']);
    }
  }
  const inOrder = [...places].sort((one, other) => one.span[0] - other.span[0] || other.span[1] - one.span[1]);
  const whole: RedactionPlace[] = [];
  for (const place of inOrder) {
    const last = whole.at(-1);
    if (last === undefined || place.span[0] >= last.span[1]) whole.push(place);
    else if (place.span[1] > last.span[1])
      whole[whole.length - 1] = { kind: last.kind, span: [last.span[0], place.span[1]] };
  }
  return whole;
}

const TAG = /(<[^<>]*>)/;

/** Tags stay. A mask goes over each stretch between them; anything else stands where the first of them was. */
function replaced(value: string, kind: DetectionKind, replace: Replacement, format: TextFormat): string {
  if (format !== 'html' || !value.includes('<')) return replace.whole(value, kind);
  const pieces = value.split(TAG);
  const whole = pieces.filter((_, index) => index % 2 === 0).join('');
  let isFirst = true;
  return pieces
    .map((piece, index) => {
      if (index % 2 === 1 || piece === '') return piece;
      if (replace.isPiecewise) return replace.whole(piece, kind);
      const instead = isFirst ? replace.whole(whole, kind) : '';
      isFirst = false;
      return instead;
    })
    .join('');
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** What stood on both sides of a value that is gone must not become one word or one number. */
const wouldJoin = (text: string, start: number, end: number): boolean =>
  start > 0 && LETTER_OR_DIGIT.test(text[start - 1] as string) && LETTER_OR_DIGIT.test(text[end] ?? '');

/**
 * Where an offset of the text stands in the redacted text (位置换算). Inside a place that kept its length it is the same character's;
 * inside any other it is where the replacement begins.
 *
 * @example
 * ```ts
 * import { offsetInRedacted, redact } from '@zwgk/confidentiality';
 * const { redactions } = redact('电话13900000000。', [{ kind: 'mobile-phone', span: [2, 13] }], 'remove');
 * offsetInRedacted(redactions, 13); // => 2
 * ```
 */
export function offsetInRedacted(redactions: readonly Redaction[], offset: number): number {
  return converted(redactions, offset, ({ from, to }) => [from, to]);
}

/**
 * Where an offset of the redacted text stood in the text as given (位置还原).
 *
 * @example
 * ```ts
 * import { offsetInOriginal, redact } from '@zwgk/confidentiality';
 * const { redactions } = redact('电话13900000000。', [{ kind: 'mobile-phone', span: [2, 13] }], 'label');
 * offsetInOriginal(redactions, 8); // => 13
 * ```
 */
export function offsetInOriginal(redactions: readonly Redaction[], offset: number): number {
  return converted(redactions, offset, ({ from, to }) => [to, from]);
}

function converted(
  redactions: readonly Redaction[],
  offset: number,
  sides: (redaction: Redaction) => readonly [from: Span, to: Span],
): number {
  let shift = 0;
  for (const redaction of redactions) {
    const [from, to] = sides(redaction);
    if (offset < from[0]) break;
    if (offset < from[1]) return from[1] - from[0] === to[1] - to[0] ? offset - from[0] + to[0] : to[0];
    shift = to[1] - from[1];
  }
  return offset + shift;
}
