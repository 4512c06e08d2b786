import type { RedactedText } from '@zwgk/confidentiality';
import { type OfficePackage, partText } from './office-package.ts';

/** Shorter values stand in many parts by chance. */
const SHORTEST = 6;

/**
 * Parts of a package that hold a redacted value although they were not rewritten (残留内容): caches of pivot tables, custom data, the
 * properties of the document.
 */
export function leaksOf(
  parts: OfficePackage,
  rewritten: ReadonlySet<string>,
  original: string,
  redacted: RedactedText,
): string[] {
  const values = new Set(
    redacted.redactions.map(({ from }) => original.slice(...from)).filter(({ length }) => length >= SHORTEST),
  );
  if (values.size === 0) return [];
  return Object.keys(parts).filter((path) => {
    if (rewritten.has(path) || !/\.(?:xml|rels|vml|txt|json)$/i.test(path)) return false;
    const text = partText(parts[path]);
    return [...values].some((value) => text.includes(value));
  });
}
