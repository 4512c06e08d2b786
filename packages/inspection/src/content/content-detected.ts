import type { CatalogueEntry } from '@zwgk/catalogue';
import { checkDetections, createScanner, type Scanner } from '@zwgk/confidentiality';
import type { Finding } from '@zwgk/core';

/** The fields of an entry that readers see as text. */
const SCANNED = ['title', 'summary', 'text'] as const;

/** Made when the first entry is inspected, and never changed: its tables take a few milliseconds. */
const made: { scanner?: Scanner } = {};

function usualScanner(): Scanner {
  made.scanner ??= createScanner();
  return made.scanner;
}

/**
 * What stands in an entry and should not be published as it stands (内容检查): secrecy and internal markings, personal data, the words of
 * the scanner's dictionary. The findings say where and of what kind, and never hold the value.
 */
export function detectedContent(entry: Partial<CatalogueEntry>, scanner?: Scanner): readonly Finding[] {
  const { scan } = scanner ?? usualScanner();
  const inKeywords = (entry.keywords ?? []).flatMap((keyword, index) => foundIn(keyword, ['keywords', index], scan));
  return [...SCANNED.flatMap((field) => foundIn(entry[field], [field], scan)), ...inKeywords];
}

function foundIn(text: unknown, path: readonly (string | number)[], scan: Scanner['scan']): readonly Finding[] {
  if (typeof text !== 'string' || text === '') return [];
  const { detections } = scan(text);
  return detections.length === 0 ? [] : checkDetections(detections).map((finding) => ({ ...finding, path }));
}
