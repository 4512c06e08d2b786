import { type CatalogueItem, extendProfile, profile } from '@zwgk/catalogue';
import { profileOverlaySchema } from '@zwgk/catalogue/schema';
import type { Finding, Language, PlainDate } from '@zwgk/core';
import { formatCitation } from '@zwgk/law';
import { withMessages } from '@zwgk/operations';
import { type ExitCode, exitCode } from '../../exit-code.ts';
import { textOfFinding } from '../../findings.ts';
import type { Io } from '../../io.ts';
import { readJsonFile } from '../../read/read-json-file.ts';
import { cellName, cellText, itemLines, matterText } from './item-text.ts';
import { catalogueTexts } from './texts.ts';

export interface CheckOverlayOptions {
  readonly on?: PlainDate;
  readonly json?: boolean;
}

/** Lays a local catalogue over the national one, and says of each part what became of it. */
export async function checkOverlay(
  io: Io,
  language: Language,
  file: string,
  { on, json }: CheckOverlayOptions,
): Promise<ExitCode> {
  const overlay = await readJsonFile(file, profileOverlaySchema, { stdin: io.stdin, language });
  const base = profile(overlay.bodyKind, on === undefined ? {} : { on });
  const { profile: extended, findings } = extendProfile(base, overlay);
  if (json === true) {
    await io.out(`${JSON.stringify({ profile: extended, findings: withMessages(findings) })}\n`);
  } else {
    const texts = catalogueTexts[language];
    const before = new Map(base.items.map((item) => [item.id, item]));
    const adopted = extended.items.filter((item) => item !== before.get(item.id));
    const title = language === 'zh-CN' ? base.title.zh : base.title.en;
    const lines = [
      `${language === 'zh-CN' ? overlay.title.zh : overlay.title.en}  ${overlay.id}`,
      texts.laidOver(title, adopted.length, findings.length),
      ...section(
        texts.adopted,
        adopted.flatMap((item) => adoptedLines(item, before.get(item.id), language)),
      ),
      ...section(
        texts.refused,
        findings.flatMap((finding) => findingLines(finding, language)),
      ),
    ];
    await io.out(`${lines.join('\n')}\n`);
  }
  return findings.some(({ severity }) => severity === 'error') ? exitCode.findings : exitCode.clean;
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `── ${title} ──`, ...lines];

/** What an item was and what it is now, cell by cell; a new one in full. */
function adoptedLines(item: CatalogueItem, before: CatalogueItem | undefined, language: Language): readonly string[] {
  const texts = catalogueTexts[language];
  if (before === undefined) {
    const [head = '', ...cells] = itemLines(item, language);
    return [`${head}  ${texts.added}`, ...cells];
  }
  const last = item.local?.at(-1);
  return [
    `  ${item.id}  ${matterText(item, language)}`,
    ...(last?.cells ?? []).map((field) => {
      const was = cellText(before, field, language) ?? texts.unknown;
      return `    ${cellName(field, language)}${texts.colon}${was} → ${cellText(item, field, language) ?? texts.unknown}`;
    }),
    ...(last === undefined ? [] : [`    ${texts.local(last.overlay, last.basis)}`]),
  ];
}

/** A finding with its place in the file and the law of the national item. */
function findingLines(finding: Finding, language: Language): readonly string[] {
  const texts = catalogueTexts[language];
  const law = finding.basis.map((citation) => formatCitation(citation, language));
  return [
    `  ${texts.severity[finding.severity]}  ${finding.path.join('.')}  ${textOfFinding(finding, language)}`,
    ...(law.length === 0 ? [] : [`      ${law.join(texts.comma)}`]),
  ];
}
