import type { Citation } from '@zwgk/core';
import type { CatalogueItem } from './catalogue-item.ts';
import { isKnown } from './cell.ts';

/** The places in registered instruments that an item rests on (所依据的条款), without the documents that it names beside them. */
export const lawOfItem = ({ basis }: Pick<CatalogueItem, 'basis'>): readonly Citation[] =>
  isKnown(basis) ? basis.filter((each): each is Citation => typeof each !== 'string') : [];
