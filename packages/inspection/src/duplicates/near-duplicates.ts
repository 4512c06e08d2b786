import type { CatalogueEntry } from '@zwgk/catalogue';
import { signatureOf, similarityOf } from './title-shingles.ts';

/** Where an entry that may be the same stands, and how alike the titles are, from 0 to 1. */
export interface NearDuplicate {
  readonly first: string;
  readonly similarity: number;
}

/** Finds entries whose titles are nearly the same while they stream by (近似重复). */
export interface NearDuplicates {
  readonly check: (place: string, entry: Partial<CatalogueEntry>) => NearDuplicate | undefined;
}

/** What is kept of an entry: enough to compare it, and nothing else of it. */
interface Kept extends Pick<Partial<CatalogueEntry>, 'publisher' | 'documentNumber' | 'createdOn' | 'publishedOn'> {
  readonly place: string;
  readonly title: string;
  readonly figures: string;
}

/** Titles that differ by less than a tenth of their pairs of characters. */
const ALIKE = 0.9;
/** Short titles are alike by nature. */
const SHORTEST = 12;
/** So many of a band are compared; a form letter that stands a thousand times must not make the work grow with its square. */
const MOST_OF_BAND = 8;

/** Digits and ordinals of a title: 第一批 and 第二批, 2023年 and 2024年 are two things, however alike the rest is. */
const FIGURES = /[0-9０-９〇零一二三四五六七八九十百千甲乙丙丁上下]+/g;

/** A name that was taken out of a title is what told it from the others. */
const MASKED = /[×＊*]{2}|某某/;

/** What may differ between two writings of one title: spaces, punctuation, brackets of any kind. */
const MARKS = /[\s\p{P}\p{S}\p{Cf}]+/gu;

/**
 * Makes a detector of near-duplicates. Titles are cut into pairs of characters, and a short signature is made of the
 * smallest hash values of the pairs (MinHash); signatures are filed in bands, so that only entries that share a band are
 * compared: the work grows with the number of entries, not with its square.
 *
 * Two entries are nearly the same when their titles are alike by nine tenths, with the same figures, from the same
 * publisher, and neither document numbers nor the days of making tell them apart. It is a matter for a person: a body may well
 * issue two documents that read alike.
 */
export function createNearDuplicates(): NearDuplicates {
  const bands = new Map<string, Kept[]>();
  return {
    check: (place, entry) => {
      const title = (entry.title ?? '').normalize('NFKC').replace(MARKS, '');
      if (title.length < SHORTEST || MASKED.test(entry.title ?? '')) return undefined;
      const { publisher, documentNumber, createdOn, publishedOn } = entry;
      if (documentNumber === undefined && createdOn === undefined && publishedOn === undefined) return undefined;
      const figures = (title.match(FIGURES) ?? []).join(' ');
      const kept: Kept = {
        place,
        title,
        figures,
        ...(publisher !== undefined && { publisher }),
        ...(documentNumber !== undefined && { documentNumber }),
        ...(createdOn !== undefined && { createdOn }),
        ...(publishedOn !== undefined && { publishedOn }),
      };
      let best: NearDuplicate | undefined;
      for (const band of signatureOf(title)) {
        const others = bands.get(band);
        if (others === undefined) {
          bands.set(band, [kept]);
          continue;
        }
        for (const other of others) {
          if (!mayBeTheSame(kept, other)) continue;
          const similarity = similarityOf(title, other.title);
          if (similarity >= ALIKE && similarity > (best?.similarity ?? 0)) best = { first: other.place, similarity };
        }
        if (others.length < MOST_OF_BAND) others.push(kept);
      }
      return best;
    },
  };
}

/**
 * Nothing tells the two apart but the wording of their titles, and something holds them together: a document number, the
 * day on which they were made or, where that is not known of both, the day of publication.
 */
function mayBeTheSame(one: Kept, other: Kept): boolean {
  if (one.figures !== other.figures || !agree(one.publisher, other.publisher)) return false;
  if (!agree(one.documentNumber, other.documentNumber) || !agree(one.createdOn, other.createdOn)) return false;
  if (isShared(one.documentNumber, other.documentNumber) || isShared(one.createdOn, other.createdOn)) return true;
  return isShared(one.publishedOn, other.publishedOn);
}

/** Two values of a field agree unless both are given and differ. */
const agree = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || one === other;

const isShared = (one: string | undefined, other: string | undefined): boolean => one !== undefined && one === other;
