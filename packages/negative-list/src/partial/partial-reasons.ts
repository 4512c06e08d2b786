import { type PlainDateLike, parsePlainDate } from '@zwgk/core';
import { formatCitation } from '@zwgk/law';
import { severanceBasis } from '../determination/severance.ts';
import { groundsOn } from '../determination/trial.ts';
import type { DocumentPart, PartInventory } from './part-inventory.ts';

/**
 * The reasons of a partial disclosure (部分公开理由), in Chinese, part by part: which part is withheld, on which ground, in
 * which article of the law of the day. A part by span is called by its characters, which the letter does not repeat.
 *
 * @throws ZwgkError `core/invalid-date`, `core/date-out-of-range`
 * @source 《政府信息公开条例》(2019) arts 36 item 3, 37
 * @example
 * ```ts
 * import { partialReasons } from '@zwgk/negative-list';
 * const parts = [{ id: '1', section: '附件二', decision: 'withhold', ground: 'third-party' }] as const;
 * const [first, second] = partialReasons({ decision: 'release-in-part', parts }, '2026-09-15');
 * first; // => '根据《政府信息公开条例》第三十七条，可以公开的部分予以提供，其余部分不予公开：'
 * second; // => '附件二：保护第三方合法权益，依据《政府信息公开条例》第十五条、《政府信息公开条例》第三十二条。'
 * ```
 */
export function partialReasons({ parts }: PartInventory, on: PlainDateLike): readonly string[] {
  const day = parsePlainDate(on);
  const law = formatCitation(severanceBasis(day), 'zh-CN', { title: 'short', version: 'hide' });
  const ofDay = new Map(groundsOn(day).map(({ ground, version }) => [ground.id, { ground, version }]));
  const reasons = parts.flatMap((part) => {
    const known = part.ground === undefined ? undefined : ofDay.get(part.ground);
    if (part.decision !== 'withhold' || known?.version === undefined) return [];
    const cited = known.version.basis.map((citation) =>
      formatCitation(citation, 'zh-CN', { title: 'short', version: 'hide' }),
    );
    const basis = cited.length === 0 ? '' : `，依据${cited.join('、')}`;
    return [`${placeOf(part)}：${known.ground.title.zh}${basis}。`];
  });
  return [`根据${law}，可以公开的部分予以提供，其余部分不予公开：`, ...reasons];
}

const placeOf = ({ section, span, id }: DocumentPart): string => {
  if (section !== undefined) return section;
  return span === undefined ? `部分${id}` : `第${span[0] + 1}至${span[1]}字符`;
};
