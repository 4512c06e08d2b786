import { type Language, type PlainDate, plainDateOfInstant } from '@zwgk/core';
import { formatCitation } from '@zwgk/law';
import { checkReply } from '@zwgk/negative-list';
import { withMessages } from '@zwgk/operations';
import { type ExitCode, exitCode } from '../../exit-code.ts';
import { textOfFinding } from '../../findings.ts';
import type { Io } from '../../io.ts';
import { readTextFile } from '../../read/read-text-file.ts';
import { replyTexts } from './texts.ts';

export interface ReplyCheckCommandOptions {
  readonly on?: PlainDate;
  readonly json?: boolean;
}

/** What is wrong with the law and the remedies of a letter of reply. */
export async function checkLetter(
  io: Io,
  language: Language,
  file: string,
  { on = plainDateOfInstant(io.now()), json }: ReplyCheckCommandOptions,
): Promise<ExitCode> {
  const texts = replyTexts[language];
  const findings = checkReply(await readTextFile(file, io.stdin), { on });
  if (json === true) await io.out(`${JSON.stringify({ on, findings: withMessages(findings) })}\n`);
  else {
    const lines = findings.map((finding) => {
      const law = finding.basis.map((citation) => formatCitation(citation, language, { title: 'short' }));
      return [texts.severity[finding.severity], textOfFinding(finding, language), ...law].join('  ');
    });
    await io.out(`${(lines.length === 0 ? [texts.none(on)] : lines).join('\n')}\n`);
  }
  return findings.some(({ severity }) => severity === 'error') ? exitCode.findings : exitCode.clean;
}
