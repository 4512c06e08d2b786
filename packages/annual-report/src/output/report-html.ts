import type { Language } from '@zwgk/core';
import { reportFormatOf } from '../format/report-formats.ts';
import type { AnnualReport } from '../report/annual-report.ts';
import { type LayoutCell, type TableLayout, tableLayouts } from './table-layout.ts';

const STYLE = `body{font:16px/1.7 "FangSong","STFangsong","Noto Serif CJK SC",serif;max-width:60em;margin:2em auto;padding:0 1em;color:#111}
h1{text-align:center;font-size:1.5em}h2{font-size:1.1em;margin-top:2em}
table{border-collapse:collapse;width:100%;font-size:.85em;line-height:1.4}
th,td{border:1px solid #333;padding:.3em .4em;font-weight:normal}
th{text-align:left}thead th,th.c{text-align:center}td{text-align:center;font-variant-numeric:tabular-nums}
p{text-indent:2em;margin:.4em 0}`;

const NUMERALS = ['一', '二', '三', '四', '五', '六'];

/**
 * An annual report as a page of its own (年度报告网页): title, the six sections in order, the official tables with their merged cells.
 * What it writes in Chinese,
 * `zwgk report check` reads back. Every text is escaped.
 *
 * @throws ZwgkError `annual-report/no-format` for a year that no format is for
 * @example
 * ```ts
 * import { reportHtml } from '@zwgk/annual-report';
 * const html = reportHtml({ year: 2024, body: { name: '某局' }, table2: { licences: 12 } });
 * html.includes('<td colspan="3">12</td>'); // => true
 * ```
 */
export function reportHtml(report: AnnualReport, language: Language = 'zh-CN'): string {
  const isChinese = language === 'zh-CN';
  const layouts = tableLayouts(report, language);
  const title = isChinese
    ? `${report.body.name}${report.year}年政府信息公开工作年度报告`
    : `${report.body.name}: annual report on government information disclosure, ${report.year}`;
  const sections = reportFormatOf(report.year).sections.map(({ id, title: name, table }, at) => {
    const layout = layouts.find((one) => one.table === table);
    const head = isChinese ? `${NUMERALS[at]}、${name.zh}` : `${id}. ${name.en}`;
    const body = layout === undefined ? paragraphs(report.sections?.[id] ?? '') : tableHtml(layout);
    return `<h2>${escaped(head)}</h2>\n${body}`;
  });
  // Before 2019 a report has no sections of the format: its texts stand under what they were called.
  const free = sections.length > 0 ? [] : Object.entries(report.sections ?? {});
  const others = free.map(([name, text]) => `<h2>${escaped(name)}</h2>\n${paragraphs(text)}`);
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><title>${escaped(title)}</title><style>${STYLE}</style></head>`,
    '<body>',
    `<h1>${escaped(title)}</h1>`,
    ...sections,
    ...others,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function tableHtml({ table, rows }: TableLayout): string {
  const lines = rows.map(
    (cells) => `<tr>${cells.map((cell) => cellHtml(cell, table === 'table3' && cell.columns < 4)).join('')}</tr>`,
  );
  return `<table>\n${lines.join('\n')}\n</table>`;
}

function cellHtml({ value, isHeading, columns, rows }: LayoutCell, isLabel: boolean): string {
  const tag = isHeading ? 'th' : 'td';
  const style = isHeading && !isLabel ? ' class="c"' : '';
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
  return `<${tag}${style}${spans}>${escaped(String(value))}</${tag}>`;
}

const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('\n');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
