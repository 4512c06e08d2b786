import { proactively, regulation2019 } from '../cited.ts';
import type { Named, NationalItem } from '../national-item.ts';

/** The column of the platform that the items of articles 20 and 21 stand under. */
export const STATUTORY_COLUMN: Named = ['法定主动公开内容', 'What has to be disclosed proactively'];

/**
 * An item of article 20 (第二十条), or a part of one: `id` begins with the name of the item in the scheme `disclosure-items`.
 *
 * @source 《政府信息公开条例》(2019) arts 20, 26
 */
export const article20 = (
  item: number,
  id: string,
  level2: Named,
  elements: readonly Named[],
  { concepts = [], ...rest }: Partial<Omit<NationalItem, 'elements'>> = {},
): NationalItem => ({
  id: `statutory.${id}`,
  level1: STATUTORY_COLUMN,
  level2,
  elements,
  basis: [regulation2019(20, 0, item)],
  timeLimit: proactively,
  channels: ['website'],
  audience: ['external.public'],
  mode: 'proactive',
  concepts: [{ scheme: 'disclosure-items', id: `all-organs.${id.split('.')[0]}` }, ...concepts],
  from: '2019-05-15',
  ...rest,
});
