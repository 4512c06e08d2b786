import { type ScreenOptions, type Signal, screenText } from './screen-text.ts';

/** The fields of a catalogue entry that are screened. */
export const screenedFields = ['title', 'summary', 'text'] as const;

/** What the screen needs of an entry of a disclosure catalogue (信息条目); other fields are not looked at. */
export interface ScreenableEntry {
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly text?: string | undefined;
  readonly mode?: string | undefined;
}

/** A sign in one field of an entry. */
export interface EntrySignal extends Signal {
  readonly field: (typeof screenedFields)[number];
}

/**
 * Signs in an entry that a ground may apply (条目提示): in its title, its summary, its text. An entry that is withheld
 * (不予公开) needs none.
 *
 * @example
 * ```ts
 * import { screenEntry } from '@zwgk/negative-list';
 * const [signal] = screenEntry({ title: '某某公司行政处罚案卷材料' });
 * signal?.ground; // => 'enforcement-file'
 * signal?.field; // => 'title'
 * screenEntry({ title: '询问笔录', mode: 'withheld' }); // => []
 * ```
 */
export function screenEntry(entry: ScreenableEntry, options: ScreenOptions = {}): readonly EntrySignal[] {
  if (entry.mode === 'withheld') return [];
  return screenedFields.flatMap((field) => {
    const value = entry[field];
    return typeof value === 'string' ? screenText(value, options).map((signal) => ({ ...signal, field })) : [];
  });
}
