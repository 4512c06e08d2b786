import type { CatalogueEntry } from '@zwgk/catalogue';

/** Who made the document of an entry, seen from the body that publishes it. */
export type DocumentMaker = 'publisher' | 'another-body' | 'unknown';

/**
 * The body that stands at the head of a title: a title is made of the issuing body, the matter and the kind of
 * document (公文标题), so the body is what precedes 关于 or 印发, if it reads like one.
 */
const LEADING_BODY =
  /^([^《》，。；：“”]{2,60}?(?:部|委|委员会|厅|局|办公厅|办公室|政府|法院|检察院|国务院|署|总局|银行|会))\s*(?:等[^关]{0,8})?(?:关于|印发|转发|令)/;

/** Titles write joint bodies one after another, with or without spaces: they are compared without them. */
const squeezed = (name: string): string => name.replace(/[\s\u3000]+/g, '');

/** A government's office issues for the government: one name that begins with the other is the same body here. */
const isSameBody = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

/** Laws and regulations of the state bear its name at their head, and no local body makes them. */
const isNational = (name: string): boolean => /^(?:中华人民共和国|全国|国务院)/.test(name);

/**
 * Tells whether the publisher made the document itself (制作机关). Portals also carry documents of other bodies, and
 * the duty to publish lies with the body that made the information, so that a repost is never late.
 *
 * @source 《政府信息公开条例》(2019) art. 10(1): who makes the information publishes it
 * @example
 * ```ts
 * import { documentMaker } from '@zwgk/inspection';
 * const title = '国务院办公厅关于推进政务公开工作的意见';
 * documentMaker({ title, publisher: '某市人民政府' }); // => 'another-body'
 * ```
 */
export function documentMaker(entry: Partial<CatalogueEntry>): DocumentMaker {
  const { publisher, issuingBody, title = '' } = entry;
  // An entry that names no publisher is taken to stand in the catalogue of the body that made it.
  if (publisher === undefined) return 'publisher';
  if (issuingBody === undefined && squeezed(title).startsWith(squeezed(publisher))) return 'publisher';
  const maker = issuingBody ?? LEADING_BODY.exec(title)?.[1];
  if (maker !== undefined) return isSameBody(squeezed(maker), squeezed(publisher)) ? 'publisher' : 'another-body';
  return isNational(title) && !isNational(publisher) ? 'another-body' : 'unknown';
}
