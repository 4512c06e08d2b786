import { errorOf, type PlainDateLike, parsePlainDate } from '@zwgk/core';
import type { TextFormat } from '../text-format.ts';
import { type AllowRuleId, allowRules } from './allow/allow-rules.ts';
import type { Scan } from './detection.ts';
import { type DetectionKind, detectionKinds } from './detection-kinds.ts';
import { prepare } from './preparation.ts';
import { scanErrors } from './scan-errors.ts';
import { scanText } from './scan-run.ts';

/** What a scanner is made for. */
export interface ScannerOptions {
  /** The kinds to look for; all of them when absent. */
  readonly detectors?: readonly DetectionKind[];
  /** Words that the office looks for in its own documents (词表): kind `dictionary`. */
  readonly dictionary?: readonly string[];
  /** What is let pass. */
  readonly allow?: {
    /** The rules that apply; all of them when absent. */
    readonly rules?: readonly AllowRuleId[];
    /** Values that the office has cleared for publication, for instance its duty telephones. */
    readonly values?: readonly string[];
  };
  /** How the texts are written (`text` when absent): in HTML a value may run through tags like `<b>` and `<span>`. */
  readonly format?: TextFormat;
  /** The day on which the question is asked: nobody is born after it, and whoever is under 18 on it is a minor. */
  readonly asOf?: PlainDateLike;
}

/** Finds personal data, markings and an office's own words in texts (检测器). */
export interface Scanner {
  /** One pass over a text of any size. Spans are UTF-16 code units of the text as given. */
  readonly scan: (text: string) => Scan;
}

/**
 * Makes a scanner (创建检测器). It prepares tables and word lists once; what it finds never holds the value found.
 *
 * @throws ZwgkError `confidentiality/unknown-detector`, `confidentiality/unknown-allow-rule`,
 * `confidentiality/empty-dictionary-word`, `core/invalid-date`
 * @example
 * ```ts
 * import { createScanner } from '@zwgk/confidentiality';
 * const scanner = createScanner({ dictionary: ['青松计划'] });
 * const { detections } = scanner.scan('青松计划\n身份证号：11010519491231002X');
 * detections.map(({ kind, span, preview }) => [kind, span, preview]);
 * // => [['dictionary', [0, 4], '****'], ['resident-id', [10, 28], '110***************']]
 * scanner.scan('保守国家秘密，人人有责。').detections; // => []
 * ```
 */
export function createScanner({ detectors, dictionary = [], allow = {}, asOf, format }: ScannerOptions = {}): Scanner {
  const { rules, values = [] } = allow;
  const preparation = prepare({
    kinds: new Set(known(detectors, detectionKinds, 'confidentiality/unknown-detector', ['detectors'])),
    rules: new Set(known(rules, allowRules, 'confidentiality/unknown-allow-rule', ['allow', 'rules'])),
    dictionary: wordsOf(dictionary, ['dictionary']),
    values: wordsOf(values, ['allow', 'values']),
    isHtml: format === 'html',
    asOf: asOf === undefined ? undefined : parsePlainDate(asOf),
  });
  return { scan: (text) => scanText(text, preparation) };
}

function known<Id extends string>(
  asked: readonly Id[] | undefined,
  all: readonly { readonly id: Id }[],
  code: 'confidentiality/unknown-detector' | 'confidentiality/unknown-allow-rule',
  path: readonly string[],
): readonly Id[] {
  const ids = all.map(({ id }) => id);
  const unknown = asked?.findIndex((id) => !ids.includes(id)) ?? -1;
  if (unknown !== -1) throw errorOf(scanErrors, code, { known: ids }, [...path, unknown]);
  return asked ?? ids;
}

function wordsOf(words: readonly string[], path: readonly string[]): readonly string[] {
  const empty = words.findIndex((word) => word.trim() === '');
  if (empty !== -1) throw errorOf(scanErrors, 'confidentiality/empty-dictionary-word', {}, [...path, empty]);
  return words;
}
