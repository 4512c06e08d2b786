import { createFinding, type FindingOf, type Path } from '@zwgk/core';
import type { CatalogueItem, ItemField } from '../item/catalogue-item.ts';
import type { BodyKind } from '../item/item-values.ts';
import { boxAtStart, tickOf } from './boxes.ts';
import { type Column, findHead, type WrittenField } from './columns.ts';
import { type DirectoryFindings, directoryFindings } from './findings.ts';
import { type DirectoryCell, textOfCell, withoutSpaces } from './plain-cell.ts';
import { readCells, type WrittenRow } from './read-cells.ts';

/** What was read from a directory form. */
export interface DirectoryReading {
  readonly items: readonly CatalogueItem[];
  readonly findings: readonly FindingOf<DirectoryFindings>[];
}

/** What is known of a directory beside its rows. */
export interface DirectoryOptions {
  /** Names the directory in its items; `directory` unless given. */
  readonly origin?: string;
  /** The kinds of body that it is of; unknown unless given. */
  readonly bodyKinds?: readonly BodyKind[];
}

/** The columns without which a directory is none of the standard form; the two levels of the matter are one. */
const EXPECTED = ['elements', 'basis', 'timeLimit', 'responsible', 'channels', 'audience', 'mode', 'level'] as const;

/**
 * Reads a standard directory (标准目录) from the rows of a table, head and all: 序号, 公开事项 (一级、二级), 公开内容（要素）, 公开依据,
 * 公开时限, 公开主体, 公开渠道和载体, 公开对象, 公开方式, 公开层级. Exports lose fonts: ■ comes as `t`, □ as 口; a first level that
 * several rows share stands in the first of them, 同上 is what stands above. An empty or unread cell is unknown; what was not understood keeps its
 * words and makes a finding, whose path is that of the row and the column, from 0.
 *
 * @source form of 国办发〔2019〕54号, as directories of counties and townships show it
 * @example
 * ```ts
 * import { readDirectoryRows } from '@zwgk/catalogue';
 * const { items, findings } = readDirectoryRows([
 *   ['序号', '一级事项', '公开内容（要素）', '公开依据', '公开时限', '公开主体', '公开渠道和载体', '公开对象', '公开方式', '公开层级'],
 *   ['1', '招生管理', '招生计划', '《义务教育法》', '及时公开', '县教育局', 't政府网站 口政府公报', '全社会', '主动', '县级'],
 * ]);
 * findings; // => []
 * items[0]?.channels; // => ['website']
 * items[0]?.updateFrequency; // => 'unknown'
 * ```
 */
export function readDirectoryRows(
  table: readonly (readonly DirectoryCell[])[],
  { origin = 'directory', bodyKinds }: DirectoryOptions = {},
): DirectoryReading {
  const rows = table.map((row) => row.map(textOfCell));
  const findings: FindingOf<DirectoryFindings>[] = [];
  const report = <Code extends keyof DirectoryFindings>(
    code: Code,
    params: DirectoryFindings[Code],
    path: Path,
  ): void => {
    findings.push(createFinding(directoryFindings, code, { params, path }) as FindingOf<DirectoryFindings>);
  };

  const head = findHead(rows);
  if (head === undefined) {
    report('catalogue/directory-without-head', {}, []);
    return { items: [], findings };
  }
  const { columns, firstRow } = head;
  const width = Math.max(columns.length, ...rows.slice(firstRow).map((row) => row.length));
  for (let index = 0; index < width; index += 1) {
    const { kind } = columns[index] ?? { kind: 'empty' };
    // A column without a heading is worth a word only when something stands in it.
    const isUnread =
      kind === 'unknown' || (kind === 'empty' && rows.slice(firstRow).some((row) => isFilledAt(row, index)));
    if (isUnread) report('catalogue/directory-column-unread', { column: index + 1 }, [firstRow - 1, index]);
  }
  for (const field of EXPECTED) {
    const stands = columns.some((column) => 'field' in column && column.field === field);
    if (!stands) report('catalogue/directory-column-missing', { field }, [firstRow - 1]);
  }

  const items: CatalogueItem[] = [];
  let level1 = '';
  let above: readonly string[] = [];
  for (const [index, cellsOfRow] of rows.entries()) {
    if (index < firstRow || cellsOfRow.every((cell) => cell === '') || repeatsHead(cellsOfRow)) continue;
    const number = index + 1;
    const row = cellsOfRow.map((cell, column) => (cell === '同上' ? (above[column] ?? '') : cell));
    if (row.filter((cell) => cell !== '').length === 1) {
      report('catalogue/directory-row-passed-over', { row: number }, [index]);
      continue;
    }
    above = row;
    const written = writtenRow(row, columns);
    level1 = written.level1 === '' ? level1 : written.level1;
    if (level1 === '') {
      report('catalogue/directory-row-without-matter', { row: number }, [index]);
      continue;
    }
    const { cells, unread, undecided } = readCells({ ...written, level1 });
    items.push({ id: `row-${number}`, ...cells, bodyKinds: bodyKinds ?? 'unknown', origin });
    for (const field of unread) {
      report('catalogue/directory-cell-unread', { row: number, field }, [index, placeOf(field, columns)]);
    }
    for (const field of undecided) {
      report('catalogue/directory-cell-undecided', { row: number, field }, [index, placeOf(field, columns)]);
    }
  }
  return { items, findings };
}

const isFilledAt = (row: readonly string[], index: number): boolean => (row[index] ?? '') !== '';

/** A head that stands again on a new page. */
const repeatsHead = (row: readonly string[]): boolean =>
  row.some((cell) => /^(序号|一级事项|二级事项|公开依据)$/.test(withoutSpaces(cell)));

/** The texts of a row by what they are cells of. Ticks become the names of what is ticked. */
function writtenRow(row: readonly string[], columns: readonly Column[]): WrittenRow {
  const texts: { -readonly [Field in WrittenField]?: string } = {};
  for (const [index, column] of columns.entries()) {
    const text = row[index] ?? '';
    if (column.kind === 'cell') texts[column.field] = [texts[column.field] ?? '', text].join(' ').trim();
    if (column.kind !== 'tick') continue;
    const tick = tickOf(text);
    // A box with a remark in it (√项目单位) is ticked, and the remark is not understood; nor is a remark alone.
    const remark = `(${text.replace(/[()√✓✔■☑\s]/g, '')})`;
    const ticked =
      tick === true ? column.value : tick === false ? '' : `${boxAtStart(text) === true ? column.value : ''}${remark}`;
    texts[column.field] = [texts[column.field] ?? '', ticked].join(' ').trim();
  }
  return { level1: '', ...texts };
}

/** The column that a cell of an item stands in, from 0. */
function placeOf(field: ItemField, columns: readonly Column[]): number {
  const wanted = field === 'concepts' ? 'stage' : field;
  return columns.findIndex((column) => 'field' in column && column.field === wanted);
}
