import type { Confidence } from '@zwgk/core';
import type { DisclosureMode, Validity } from '../entry/entry.ts';
import { INVISIBLE } from '../entry/legible-text.ts';

/** A word that offices write in a column of fixed words, and what it stands for. */
interface Label<Meaning> {
  readonly label: string;
  readonly meaning: Meaning;
  /** How it is known that offices write it; `primary` when it stands in a record that was read. */
  readonly confidence: Confidence;
}

/** 公开方式, 公开属性. Shanghai's 非政府信息 is no mode of disclosing government information, and is not among them. */
const modes: readonly Label<DisclosureMode>[] = [
  { label: '主动公开', meaning: 'proactive', confidence: 'secondary' },
  { label: '主动', meaning: 'proactive', confidence: 'secondary' },
  { label: '依申请公开', meaning: 'on-request', confidence: 'secondary' },
  { label: '依申请', meaning: 'on-request', confidence: 'secondary' },
  { label: '不予公开', meaning: 'withheld', confidence: 'secondary' },
  { label: '不予', meaning: 'withheld', confidence: 'secondary' },
];

/** 有效性, 效力状态. */
const validities: readonly Label<Validity>[] = [
  { label: '有效', meaning: 'in-force', confidence: 'primary' },
  { label: '现行有效', meaning: 'in-force', confidence: 'recalled' },
  { label: '尚未生效', meaning: 'not-yet-in-force', confidence: 'recalled' },
  { label: '已修改', meaning: 'amended', confidence: 'recalled' },
  { label: '已被修改', meaning: 'amended', confidence: 'recalled' },
  { label: '部分失效', meaning: 'partly-in-force', confidence: 'recalled' },
  { label: '部分有效', meaning: 'partly-in-force', confidence: 'recalled' },
  { label: '失效', meaning: 'expired', confidence: 'recalled' },
  { label: '已失效', meaning: 'expired', confidence: 'recalled' },
  { label: '废止', meaning: 'repealed', confidence: 'recalled' },
  { label: '已废止', meaning: 'repealed', confidence: 'recalled' },
];

/** The words themselves, and the identifiers that they stand for, by field. */
const byField = /* @__PURE__ */ (() => ({
  mode: meaningsOf(modes),
  validity: meaningsOf(validities),
}))();

function meaningsOf<Meaning extends string>(labels: readonly Label<Meaning>[]): ReadonlyMap<string, Meaning> {
  return new Map(labels.flatMap(({ label, meaning }) => [[label, meaning] as const, [meaning, meaning] as const]));
}

/** What a word in a column of fixed words stands for; spaces and invisible characters in it do not matter. */
export function meaningOfLabel(field: 'mode' | 'validity', label: string): DisclosureMode | Validity | undefined {
  return byField[field].get(label.replace(INVISIBLE, '').replace(/\s+/g, ''));
}
