import { disclosureItems } from '../../taxonomy/schemes/disclosure-items.ts';
import { proactively, regulation2019 } from '../cited.ts';
import type { NationalItem } from '../national-item.ts';
import { STATUTORY_COLUMN } from './article-20-item.ts';

/**
 * What cities with districts, counties and their departments, or townships, disclose besides, according to local conditions
 * (第二十一条): the matters that the scheme `disclosure-items` names below a body.
 *
 * @source 《政府信息公开条例》(2019) art. 21
 */
export const article21Items = (body: 'city-and-county' | 'township'): readonly NationalItem[] =>
  disclosureItems.narrower(body).map(({ id, label }) => ({
    id: `statutory.${id.slice(body.length + 1)}`,
    level1: STATUTORY_COLUMN,
    level2: [label.zh, label.en],
    basis: [regulation2019(21)],
    timeLimit: proactively,
    channels: ['website'],
    audience: ['external.public'],
    mode: 'proactive',
    concepts: [{ scheme: 'disclosure-items', id }],
    from: '2019-05-15',
  }));
