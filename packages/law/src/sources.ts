import { parsePlainDate } from '@zwgk/core';
import type { Source } from './instrument.ts';

/** Public repository of law texts as Markdown; dates of entry into force also from its index. State of the snapshot read. */
export const lawRefBook: Source = /* @__PURE__ */ source('LawRefBook/Laws', '2025-04-19');

/** Public repository of law texts taken from the national database of laws; the newest text met there is of this day. */
export const chineseLaws: Source = /* @__PURE__ */ source('Theonefkguy/Chinese-Laws', '2026-06-26');

function source(title: string, asOf: string): Source {
  return { title, asOf: parsePlainDate(asOf) };
}
