import type { CatalogueItem } from '../item/catalogue-item.ts';

/** Whether an item holds on a day (某日是否适用). */
export const holdsOn = ({ from, to }: Pick<CatalogueItem, 'from' | 'to'>, day: string): boolean =>
  (from === undefined || from <= day) && (to === undefined || day <= to);
