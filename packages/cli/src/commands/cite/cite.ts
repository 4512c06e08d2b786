import { text as textOfStream } from 'node:stream/consumers';
import type { Language, PlainDate } from '@zwgk/core';
import { type CitationInText, formatCitation, parseCitations } from '@zwgk/law';
import { type ExitCode, exitCode } from '../../exit-code.ts';
import { textOfFinding } from '../../findings.ts';
import type { Io } from '../../io.ts';
import { citeTexts } from './texts.ts';

export interface CiteOptions {
  readonly on?: PlainDate;
  readonly json?: boolean;
}

/** Shows the citations of law in a text. One that the registry does not know is shown with what is wrong with it. */
export async function cite(io: Io, language: Language, given: string, options: CiteOptions): Promise<ExitCode> {
  const text = given === '-' ? await textOfStream(io.stdin) : given;
  const citations = parseCitations(text, options.on === undefined ? {} : { on: options.on });
  if (options.json === true) await io.out(`${JSON.stringify({ citations })}\n`);
  else {
    if (citations.length === 0) io.err(`${citeTexts[language].none}\n`);
    for (const citation of citations) await io.out(`${shown(text, citation, language, options.on)}\n`);
  }
  return exitCode.clean;
}

function shown(text: string, citation: CitationInText, language: Language, on: PlainDate | undefined): string {
  const { span, findings = [] } = citation;
  const lines = [text.slice(...span)];
  if (citation.instrument !== undefined) {
    const validity = on === undefined ? '' : citeTexts[language].inForce(citation.inForce, on);
    lines.push(`    ${formatCitation(citation, language)}${validity}`);
  }
  for (const finding of findings) lines.push(`    ${textOfFinding(finding, language)}`);
  return lines.join('\n');
}
