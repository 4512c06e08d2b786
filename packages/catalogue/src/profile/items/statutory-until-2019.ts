import { disclosureItems2007 } from '../../taxonomy/schemes/disclosure-items-2007.ts';
import { proactively } from '../cited.ts';
import type { NationalItem } from '../national-item.ts';

/**
 * What had to be disclosed above all until 14 May 2019 (重点公开的政府信息): by governments from the county up and their
 * departments (第十条), by cities with districts and counties besides (第十一条), by townships (第十二条).
 *
 * @source 《政府信息公开条例》(2007) arts 10–12, 18
 */
export const itemsUntil2019 = (
  ...bodies: readonly ('county-and-above' | 'city-and-county' | 'township')[]
): readonly NationalItem[] =>
  bodies.flatMap((body) =>
    disclosureItems2007.narrower(body).map(
      ({ id, label, basis = [] }): NationalItem => ({
        id: `statutory.${id.slice(body.length + 1)}`,
        level1: ['主动公开的政府信息', 'Information disclosed proactively'],
        level2: [label.zh, label.en],
        basis,
        timeLimit: proactively,
        audience: ['external.public'],
        mode: 'proactive',
        concepts: [{ scheme: 'disclosure-items-2007', id }],
        from: '2008-05-01',
        to: '2019-05-14',
      }),
    ),
  );
