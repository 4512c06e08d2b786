import { type CatalogueEntry, type IndexNumber, safeParseIndexNumber } from '@zwgk/catalogue';
import { createFinding, type Finding, quoteValue, type Result, verifyUnifiedSocialCreditCode } from '@zwgk/core';
import { inspectionFindings } from '../findings.ts';
import { createNearDuplicates, type NearDuplicate } from './near-duplicates.ts';

/** Finds entries that stand twice (重复) while they stream by. */
export interface Duplicates {
  /** Findings of one entry against those seen before it; `place` is where this one stands. */
  readonly check: (place: string, entry: Partial<CatalogueEntry>) => readonly Finding[];
}

const nearly = (alike: NearDuplicate | undefined): readonly Finding[] => {
  if (alike === undefined) return [];
  const params = { first: alike.first, similarity: Math.round(alike.similarity * 100) };
  return [createFinding(inspectionFindings, 'inspection/entry-nearly-repeated', { params, path: ['title'] })];
};

/** What makes two entries one: the same title under the same numbers and dates. */
const identityOf = ({ title, indexNumber, documentNumber, createdOn, publishedOn }: Partial<CatalogueEntry>): string =>
  [title, indexNumber, documentNumber, createdOn, publishedOn].join('\u0000');

/**
 * Whether an index number may be shown: what is none may be anything that slipped into the column, and so may a head of
 * eighteen digits that is no code of an organisation.
 */
function isPublicNumber(read: Result<IndexNumber>): boolean {
  if (!read.ok) return false;
  const { issuer = '' } = read.value;
  return issuer.length < 15 || verifyUnifiedSocialCreditCode(issuer) === 'valid';
}

/**
 * Makes a detector of repeated entries and of index numbers that stand on different entries. It remembers one line for
 * each index number and for each entry that has one; an entry without an index number is compared by its document
 * number and dates, and is left alone when it has neither, since many notices bear the same title. Of entries that are no
 * such repetition, those whose titles are nearly the same are noted, see `createNearDuplicates`.
 *
 * @source 《政府信息公开条例》(2019) art. 12(3): the catalogue gives each entry its index
 * @example
 * ```ts
 * import { createDuplicates } from '@zwgk/inspection';
 * const duplicates = createDuplicates();
 * const indexNumber = 'bm56000001/2024-00000145';
 * duplicates.check('list.csv:2', { title: '甲', indexNumber }); // => []
 * duplicates.check('list.csv:9', { title: '乙', indexNumber })[0]?.code; // => 'inspection/index-number-shared'
 * ```
 */
export function createDuplicates(): Duplicates {
  const byIndexNumber = new Map<string, string>();
  const byIdentity = new Map<string, string>();
  const near = createNearDuplicates();

  const check: Duplicates['check'] = (place, entry) => {
    const { indexNumber, documentNumber } = entry;
    const alike = near.check(place, entry);
    if (indexNumber === undefined && documentNumber === undefined) return nearly(alike);
    const identity = identityOf(entry);
    const twin = byIdentity.get(identity);
    if (twin !== undefined) {
      return [createFinding(inspectionFindings, 'inspection/entry-repeated', { params: { first: twin } })];
    }
    byIdentity.set(identity, place);
    if (indexNumber === undefined) return nearly(alike);
    const read = safeParseIndexNumber(indexNumber);
    const key = read.ok ? read.value.normalised : indexNumber;
    const owner = byIndexNumber.get(key);
    if (owner === undefined) {
      byIndexNumber.set(key, place);
      return nearly(alike);
    }
    const params = { indexNumber: isPublicNumber(read) ? key : quoteValue(indexNumber), first: owner };
    return [createFinding(inspectionFindings, 'inspection/index-number-shared', { params, path: ['indexNumber'] })];
  };
  return { check };
}
