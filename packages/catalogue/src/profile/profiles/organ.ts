import type { CatalogueItem } from '../../item/catalogue-item.ts';
import { article20Items } from '../items/article-20.ts';
import { article21Items } from '../items/article-21.ts';
import { departmentBudgets, governmentBudgets } from '../items/budgets.ts';
import { onRequestItems, withheldItems } from '../items/not-proactive.ts';
import { annualReport, guideAndCatalogueUntil2019, platformItems } from '../items/platform.ts';
import { itemsUntil2019 } from '../items/statutory-until-2019.ts';
import { type ItemOwner, itemsFor, type Named, type NationalItem } from '../national-item.ts';

/** What sets one kind of administrative organ apart from the others. */
interface OrganKind extends ItemOwner {
  readonly report: 'government' | 'department' | 'township';
  readonly local: 'city-and-county' | 'township';
}

/** 主动公开本行政机关的政府信息: who discloses unless an item names another. */
const THE_ORGAN: Named = ['本机关', 'the organ itself'];

/** All items of an administrative organ (行政机关), under both texts, in the order of the platform's columns. */
export function itemsOfOrgan({ report, local, ...owner }: OrganKind): readonly CatalogueItem[] {
  const until2019 = local === 'township' ? itemsUntil2019('township') : itemsUntil2019('county-and-above', local);
  const budgets: NationalItem = report === 'department' ? departmentBudgets : governmentBudgets;
  const disclosed = [
    ...guideAndCatalogueUntil2019,
    ...platformItems,
    ...until2019,
    ...article20Items,
    budgets,
    ...article21Items(local),
    ...annualReport(report),
    ...onRequestItems,
  ];
  return itemsFor(owner, [...disclosed.map((item) => ({ responsible: THE_ORGAN, ...item })), ...withheldItems]);
}
