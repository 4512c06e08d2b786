import { annualReportFindings } from '@zwgk/annual-report';
import { catalogueFindings } from '@zwgk/catalogue';
import { confidentialityFindings } from '@zwgk/confidentiality';
import { type Finding, type Language, renderFinding, type Wording } from '@zwgk/core';
import { deadlineFindings } from '@zwgk/deadlines';
import { inspectionFindings } from '@zwgk/inspection';
import { lawFindings } from '@zwgk/law';
import { negativeListFindings } from '@zwgk/negative-list';

/** The texts of every finding that zwgk can make, by package. */
const catalogues: readonly Readonly<Record<string, Wording<never>>>[] = [
  lawFindings,
  catalogueFindings,
  deadlineFindings,
  inspectionFindings,
  confidentialityFindings,
  negativeListFindings,
  annualReportFindings,
];

/**
 * The text of any finding of zwgk.
 *
 * @example
 * ```ts
 * import { findingText } from '@zwgk/operations';
 * const finding = { code: 'catalogue/title-missing', severity: 'error', path: ['title'], params: {}, basis: [] } as const;
 * findingText(finding, 'zh-CN'); // => '缺少标题（名称）'
 * ```
 */
export function findingText(finding: Finding, language: Language): string {
  return renderFinding(finding, catalogues, language);
}

/** A finding as it leaves zwgk for another program: with its text in both languages. */
export interface RenderedFinding extends Finding {
  readonly message: { readonly 'zh-CN': string; readonly en: string };
}

/**
 * Adds the texts to findings.
 *
 * @example
 * ```ts
 * import { withMessages } from '@zwgk/operations';
 * const finding = { code: 'catalogue/title-missing', severity: 'error', path: ['title'], params: {}, basis: [] } as const;
 * withMessages([finding])[0]?.message.en; // => 'the title is missing'
 * ```
 */
export function withMessages(findings: readonly Finding[]): readonly RenderedFinding[] {
  return findings.map((finding) => ({
    ...finding,
    message: { 'zh-CN': findingText(finding, 'zh-CN'), en: findingText(finding, 'en') },
  }));
}
