import type { TableLayout } from '../output/table-layout.ts';
import type { ReportGrid } from '../read/report-grid.ts';

/** A printed table as a grid: merged texts in every place that they span, as pages have it, or in the first, as sheets have it. */
export function gridOfLayout({ rows, columns }: TableLayout, merged: 'repeated' | 'first'): ReportGrid {
  const grid = rows.map(() => Array.from({ length: columns }, (): string | undefined => undefined));
  rows.forEach((cells, top) => {
    for (const { value, columns: width, rows: height } of cells) {
      const left = grid[top]?.indexOf(undefined) ?? 0;
      for (let down = 0; down < height; down++)
        for (let right = 0; right < width; right++) {
          const row = grid[top + down];
          if (row !== undefined)
            row[left + right] = merged === 'repeated' || (down === 0 && right === 0) ? String(value) : '';
        }
    }
  });
  return grid.map((row) => row.map((text) => text ?? ''));
}
