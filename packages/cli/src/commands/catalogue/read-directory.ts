import { readDirectoryRows } from '@zwgk/catalogue';
import type { Language } from '@zwgk/core';
import { type ExitCode, exitCode } from '../../exit-code.ts';
import { textOfFinding } from '../../findings.ts';
import type { Io } from '../../io.ts';
import { readTable, type TableFormat } from '../../read/read-table.ts';
import { itemLines } from './item-text.ts';
import { catalogueTexts } from './texts.ts';

export interface ReadDirectoryOptions {
  readonly sheet?: string;
  readonly inputFormat?: TableFormat;
  readonly json?: boolean;
}

/** Reads a standard directory from a file, and says what was not understood. */
export async function readDirectory(
  io: Io,
  language: Language,
  file: string,
  { sheet, inputFormat, json }: ReadDirectoryOptions,
): Promise<ExitCode> {
  const table = await readTable(file, io.stdin, {
    ...(inputFormat !== undefined && { format: inputFormat }),
    ...(sheet !== undefined && { sheet }),
  });
  const { items, findings: ofRows } = readDirectoryRows(table.rows);
  const findings = [...table.findings, ...ofRows];
  if (json === true) {
    const messages = findings.map((finding) => ({
      ...finding,
      message: { 'zh-CN': textOfFinding(finding, 'zh-CN'), en: textOfFinding(finding, 'en') },
    }));
    await io.out(`${JSON.stringify({ items, findings: messages })}\n`);
  } else {
    const texts = catalogueTexts[language];
    const lines = [
      texts.read(items.length, file),
      ...items.flatMap((item) => itemLines(item, language)),
      ...(findings.length === 0 ? [] : ['']),
      ...findings.map((finding) => `${texts.severity[finding.severity]}  ${textOfFinding(finding, language)}`),
    ];
    await io.out(`${lines.join('\n')}\n`);
  }
  return findings.some(({ severity }) => severity === 'error') ? exitCode.findings : exitCode.clean;
}
