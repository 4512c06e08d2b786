import { hmac } from '@noble/hashes/hmac';
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { errorOf, type Language } from '@zwgk/core';
import { type DetectionKind, detectionKind } from '../scan/detection-kinds.ts';
import type { TextFormat } from '../text-format.ts';
import { createCanonicaliser } from './canonical-value.ts';
import { redactErrors } from './redact-errors.ts';

/**
 * What stands in place of a value (遮盖方式).
 *
 * - `mask`: a sign for every character, so that the length stays (等长遮盖)
 * - `label`: the kind of the value in brackets (标签替换)
 * - `remove`: nothing (删除)
 * - a pseudonym: the kind and letters computed from the value with a key, the same for the same value however it is
 *   written (带密钥假名化). Whoever has the key can test guesses: keep it as secret as the values.
 */
export type RedactionStrategy =
  | 'mask'
  | 'label'
  | 'remove'
  | { readonly pseudonym: { readonly key: string | Uint8Array } };

/** Writes what stands in place of a value. */
export interface Replacement {
  readonly whole: (value: string, kind: DetectionKind) => string;
  /** Whether the stretches of a value that tags run through are replaced one by one. */
  readonly isPiecewise: boolean;
}

/** In Markdown an asterisk makes emphasis, and three of them a line. */
const MASKS: Readonly<Record<TextFormat, string>> = { text: '*', html: '*', markdown: '×' };

/** Brackets that documents do not use: what stands in them is ours, and no label for what comes next. */
const OPEN = '〖';
const CLOSE = '〗';

export function replacementOf(strategy: RedactionStrategy, format: TextFormat, language: Language): Replacement {
  if (strategy === 'mask') return { whole: (value) => masked(value, MASKS[format]), isPiecewise: true };
  if (strategy === 'label') return { whole: (_, kind) => OPEN + labelOf(kind, language) + CLOSE, isPiecewise: false };
  if (strategy === 'remove') return { whole: () => '', isPiecewise: true };
  const key = typeof strategy.pseudonym.key === 'string' ? utf8ToBytes(strategy.pseudonym.key) : strategy.pseudonym.key;
  if (key.length === 0)
    throw errorOf(redactErrors, 'confidentiality/empty-pseudonym-key', {}, ['strategy', 'pseudonym', 'key']);
  const canonical = createCanonicaliser();
  return {
    whole: (value, kind) => `${OPEN}${labelOf(kind, language)}·${pseudonym(key, kind, canonical(value))}${CLOSE}`,
    isPiecewise: false,
  };
}

const labelOf = (kind: DetectionKind, language: Language): string => {
  const { label } = detectionKind(kind);
  return language === 'zh-CN' ? label.zh : label.en;
};

/** Line breaks stay: they are of the document, not of the value. */
const masked = (value: string, sign: string): string => value.replace(/[^\n\r\u2028\u2029]/g, sign);

/** Sixteen letters that spell no figures and no word. */
const LETTERS = 'BCDFGHJKLMNPRTWX';
const LENGTH = 10;

/** Forty bits of HMAC-SHA-256 in letters: figures might be taken for a number again. */
function pseudonym(key: Uint8Array, kind: DetectionKind, value: string): string {
  const digest = hmac(sha256, key, utf8ToBytes(`${kind}\n${value}`));
  return [...bytesToHex(digest).slice(0, LENGTH)].map((digit) => LETTERS[Number.parseInt(digit, 16)]).join('');
}
