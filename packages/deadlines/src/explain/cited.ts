import type { Citation, Language } from '@zwgk/core';
import { formatCitation } from '@zwgk/law';

/**
 * Citations in brackets behind a sentence (依据), the title of a text once for all its places: （《政府信息公开条例》第三十二条、
 * 第三十三条第三款）. The version is left out: it follows from the dates in the sentence. Nothing for none.
 */
export function cited(basis: readonly Citation[], language: Language): string {
  if (basis.length === 0) return '';
  const placesOf = new Map<string, string[]>();
  for (const { version: _, ...citation } of basis) {
    const title = formatCitation({ instrument: citation.instrument }, language, { title: 'short' });
    const place = formatCitation(citation, language, { title: 'short' }).slice(title.length);
    const places = placesOf.get(title) ?? [];
    if (!places.includes(place)) placesOf.set(title, [...places, place]);
  }
  const texts = [...placesOf].map(
    ([title, places]) => title + (language === 'zh-CN' ? places.join('、') : english(places)),
  );
  return language === 'zh-CN' ? `（${texts.join('；')}）` : ` (${texts.join('; ')})`;
}

/** “, art. 32, art. 33(3)” is “, arts 32 and 33(3)” to a reader. */
function english(places: readonly string[]): string {
  if (places.length < 2) return places.join('');
  return `, arts ${places.map((place) => place.replace(', art. ', '')).join(' and ')}`;
}
