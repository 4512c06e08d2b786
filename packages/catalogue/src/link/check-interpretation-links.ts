import { createFinding, type FindingOf, type Path, quoteCode } from '@zwgk/core';
import { type LinkFindings, linkFindings } from './findings.ts';
import type { InterpretationLinks } from './interpretation-links.ts';

/** One page and where it leads, whichever of the two it is. */
interface Page {
  readonly id: string;
  readonly targets: readonly string[];
  readonly path: Path;
  readonly linksAt: 'interpretedBy' | 'interprets';
}

/**
 * Checks the links between documents and their interpretations (检查文件与解读的关联): each leads to the other and back, none
 * leads to what is not there, no interpretation stands without its document. Whether a document should have one is not
 * asked here.
 *
 * @source 国办发〔2016〕80号, as reported: interpretation and document are prepared, signed and set up together
 * @example
 * ```ts
 * import { checkInterpretationLinks } from '@zwgk/catalogue';
 * const findings = checkInterpretationLinks({
 *   documents: [{ id: 'doc-1', interpretedBy: ['reading-1'] }, { id: 'doc-2' }],
 *   interpretations: [{ id: 'reading-1', interprets: ['doc-1'] }, { id: 'reading-2', interprets: ['doc-2'] }],
 * });
 * findings.map(({ code, path }) => [code, ...path]);
 * // => [['catalogue/link-not-returned', 'interpretations', 1, 'interprets', 0]]
 * ```
 */
export function checkInterpretationLinks({
  documents,
  interpretations,
}: InterpretationLinks): readonly FindingOf<LinkFindings>[] {
  const findings: FindingOf<LinkFindings>[] = [];
  const report = <Code extends keyof LinkFindings & string>(
    code: Code,
    params: LinkFindings[Code],
    path: Path,
  ): void => {
    findings.push(createFinding(linkFindings, code, { params, path }) as FindingOf<LinkFindings>);
  };
  const pages: readonly Page[] = [
    ...documents.map(
      ({ id, interpretedBy = [] }, index): Page => ({
        id,
        targets: interpretedBy,
        path: ['documents', index],
        linksAt: 'interpretedBy',
      }),
    ),
    ...interpretations.map(
      ({ id, interprets = [] }, index): Page => ({
        id,
        targets: interprets,
        path: ['interpretations', index],
        linksAt: 'interprets',
      }),
    ),
  ];
  const byId = new Map<string, Page>();
  for (const page of pages) {
    if (byId.has(page.id)) report('catalogue/link-id-repeated', { id: quoteCode(page.id) }, [...page.path, 'id']);
    else byId.set(page.id, page);
  }
  for (const { id, targets, path, linksAt } of pages) {
    if (linksAt === 'interprets' && targets.length === 0) {
      report('catalogue/interpretation-without-document', { id: quoteCode(id) }, path);
    }
    for (const [index, target] of targets.entries()) {
      const at: Path = [...path, linksAt, index];
      const other = byId.get(target);
      if (other === undefined) report('catalogue/link-target-missing', { target: quoteCode(target) }, at);
      else if (other.linksAt === linksAt) {
        report('catalogue/link-target-of-other-kind', { target: quoteCode(target) }, at);
      } else if (!other.targets.includes(id)) {
        report('catalogue/link-not-returned', { from: quoteCode(id), to: quoteCode(target) }, at);
      }
    }
  }
  return findings;
}
