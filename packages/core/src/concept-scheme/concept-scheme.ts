import type { Concept, ConceptSchemeData } from './concept.ts';

/** What a label stands for: one concept, several that it cannot be told from, or none. */
export type Resolution =
  | { readonly concept: Concept }
  | { readonly ambiguous: readonly Concept[] }
  | { readonly unknown: true };

/** A scheme that can be asked. */
export interface ConceptScheme extends ConceptSchemeData {
  /** The concept with an id. */
  readonly get: (id: string) => Concept | undefined;
  /** The concepts directly below one. */
  readonly narrower: (id: string) => readonly Concept[];
  /**
   * Finds a concept by id, notation, label or synonym, whatever its width, case, commas and spaces; a two-level label
   * may be joined by `\`, `/`, `>` or `-`. It says *ambiguous* or *unknown* rather than choosing.
   */
  readonly resolve: (label: string) => Resolution;
}

const SEPARATORS = /[\\/>＞＼／]+|[-－—]+/g;

/** Longer texts are no labels, and are not searched for one. */
const LONGEST = 200;

/** Labels are compared without width, case, spaces and zero-width characters; a comma is as good as an 、. */
const keyOf = (label: string): string =>
  label
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, '')
    .replaceAll(',', '、')
    .toLowerCase();

/** The concepts by everything that they are called. */
function indexByName(concepts: readonly Concept[]): ReadonlyMap<string, readonly Concept[]> {
  const index = new Map<string, Concept[]>();
  for (const concept of concepts) {
    const { id, notation, label, synonyms = [] } = concept;
    for (const key of new Set([id, notation ?? id, label.zh, label.en, ...synonyms].map(keyOf))) {
      const named = index.get(key);
      if (named === undefined) index.set(key, [concept]);
      else named.push(concept);
    }
  }
  return index;
}

/**
 * Makes a scheme that resolves labels (概念表).
 *
 * @example
 * ```ts
 * import { createConceptScheme } from '@zwgk/core';
 * const themes = createConceptScheme({
 *   id: 'themes',
 *   title: { zh: '主题分类', en: 'Themes' },
 *   concepts: [
 *     { id: 'finance', label: { zh: '财政、金融、审计', en: 'Finance' }, origin: 'national' },
 *     { id: 'finance.other', label: { zh: '其他', en: 'Other' }, broader: 'finance', origin: 'national' },
 *     { id: 'other', label: { zh: '其他', en: 'Other' }, origin: 'national' },
 *   ],
 * });
 * const resolved = themes.resolve('财政、金融、审计\\其他');
 * 'concept' in resolved && resolved.concept.id; // => 'finance.other'
 * 'ambiguous' in themes.resolve('其他'); // => true
 * ```
 */
export function createConceptScheme(data: ConceptSchemeData): ConceptScheme {
  const byId = new Map(data.concepts.map((concept) => [concept.id, concept]));
  // Made when first asked: whoever only lists a scheme does not wait for it.
  let byName: ReadonlyMap<string, readonly Concept[]> | undefined;
  const named = (label: string): readonly Concept[] => {
    byName ??= indexByName(data.concepts);
    // A label written as it is filed needs no folding.
    return byName.get(label) ?? byName.get(keyOf(label)) ?? [];
  };

  /**
   * `大类\小类`: those among the concepts of the second name that stand below one of the first. Names have separators of
   * their own (发布会/听证会), so that each may be the one between the levels.
   */
  const namedByTwoLevels = (label: string): readonly Concept[] =>
    [...label.matchAll(SEPARATORS)].flatMap(({ 0: separator, index }) => {
      const outerIds = new Set(named(label.slice(0, index)).map(({ id }) => id));
      const inner = outerIds.size === 0 ? [] : named(label.slice(index + separator.length));
      return inner.filter(({ broader }) => broader !== undefined && outerIds.has(broader));
    });

  const namedByAnyName = (label: string): readonly Concept[] => {
    const whole = named(label);
    return whole.length > 0 ? whole : namedByTwoLevels(label);
  };

  /** `大类\小类` in the words of the scheme itself, which most labels of two levels are written in; made when first asked. */
  let byBothNames: ReadonlyMap<string, readonly Concept[]> | undefined;
  const bothNames = (): ReadonlyMap<string, readonly Concept[]> =>
    new Map(
      data.concepts.flatMap(({ broader, label }) => {
        const outer = broader === undefined ? undefined : byId.get(broader);
        const written = `${outer?.label.zh}\\${label.zh}`;
        return outer === undefined || named(written).length > 0 ? [] : [[written, namedByTwoLevels(written)]];
      }),
    );

  return {
    ...data,
    get: (id) => byId.get(id),
    narrower: (id) => data.concepts.filter(({ broader }) => broader === id),
    resolve: (label) => {
      if (label.length > LONGEST) return { unknown: true };
      byBothNames ??= bothNames();
      const found = byBothNames.get(label) ?? namedByAnyName(label);
      const [concept, ...others] = found;
      if (concept === undefined) return { unknown: true };
      return others.length > 0 ? { ambiguous: found } : { concept };
    },
  };
}
