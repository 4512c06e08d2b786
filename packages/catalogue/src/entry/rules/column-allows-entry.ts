import type { Citation } from '@zwgk/core';
import type { CatalogueItem } from '../../item/catalogue-item.ts';
import { isKnown } from '../../item/cell.ts';
import type { EntryRule } from './entry-rule.ts';

/** The items of a profile that a column is named for, by either level of their matter. */
function itemsOfColumn(items: readonly CatalogueItem[], column: string): readonly CatalogueItem[] {
  const name = squeezed(column);
  return items.filter(
    ({ matter }) => squeezed(matter.level2?.zh ?? '') === name || squeezed(matter.level1.zh) === name,
  );
}

const squeezed = (label: string): string => label.replace(/\s+/g, '');

/** What an entry is called that stands in a column for one kind of thing alone. */
const TITLES: Readonly<Record<string, RegExp>> = {
  guide: /指南/,
  'annual-report': /年度报告|年报/,
};

/**
 * An entry is disclosed as the item of its column is (栏目与目录事项). A column that is named for no item of the profile is
 * not judged: portals name their columns as they like. A column for one kind of thing alone, the guide or the annual
 * reports, holds nothing else.
 */
export const columnAllowsEntry: EntryRule = ({ column, mode, title }, report) => {
  const code = 'catalogue/column-not-allowed';
  if (report.profile === undefined) return;
  if (column === undefined) return report.notAssessed(code, 'column');
  const items = itemsOfColumn(report.profile.items, column);
  const [item] = items;
  if (item !== undefined && title !== undefined && TITLES[item.id]?.test(title) === false) {
    const params = { item: item.matter.level1.zh };
    report.finding('catalogue/column-misfiled', ['column', 'title'], { params, basis: citationsOf(item) });
  }
  if (mode === undefined) return report.notAssessed(code, 'mode');
  const modes = items.map((item) => item.mode);
  if (modes.length === 0 || !modes.every(isKnown)) return report.notAssessed(code, 'item');
  if (modes.includes(mode)) return;
  const params = { mode, allowed: [...new Set(modes)] };
  report.finding(code, ['column', 'mode'], { params, basis: items.flatMap(citationsOf) });
};

const citationsOf = ({ basis }: CatalogueItem): readonly Citation[] =>
  isKnown(basis) ? basis.filter((each) => typeof each !== 'string') : [];
