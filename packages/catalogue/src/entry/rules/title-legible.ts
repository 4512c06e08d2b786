import type { Span } from '@zwgk/core';
import { HTML_ENTITY, INVISIBLE, mayHoldInvisible } from '../legible-text.ts';
import type { EntryRule } from './entry-rule.ts';

/** The title is clean text: nothing invisible in it, nothing left in HTML. The span is that of the first such place. */
export const titleLegible: EntryRule = ({ title }, report) => {
  if (title === undefined) return report.notAssessed('catalogue/title-invisible-characters', 'title');

  const invisible = mayHoldInvisible(title) ? spansOf(title, INVISIBLE) : [];
  if (invisible[0] !== undefined) {
    const place = { params: { count: invisible.length }, span: invisible[0] };
    report.finding('catalogue/title-invisible-characters', ['title'], place);
  }

  const entities = title.includes('&') ? spansOf(title, HTML_ENTITY) : [];
  if (entities[0] !== undefined) {
    const place = { params: { count: entities.length }, span: entities[0] };
    report.finding('catalogue/title-html-entities', ['title'], place);
  }
};

const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  Array.from(text.matchAll(pattern), (found) => [found.index, found.index + found[0].length]);
