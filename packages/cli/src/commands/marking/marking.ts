import { text as textOfStream } from 'node:stream/consumers';
import type { OrganRank } from '@zwgk/confidentiality';
import { type Language, type PlainDate, plainDateOfInstant } from '@zwgk/core';
import { formatCitation } from '@zwgk/law';
import { type RenderedMarking, runOperation } from '@zwgk/operations';
import { type ExitCode, exitCode } from '../../exit-code.ts';
import type { Io } from '../../io.ts';
import { markingTexts } from './texts.ts';

/** The levels of organs, as `--organ` takes them. */
export const ranks = [
  'central',
  'provincial',
  'prefecture',
  'county',
  'township',
] as const satisfies readonly OrganRank[];

export interface MarkingOptions {
  readonly on?: PlainDate;
  readonly organ?: OrganRank;
  readonly asOf?: PlainDate;
  readonly json?: boolean;
}

/** Shows what the marks of a text say, where they stand today, and what has to follow before publication. */
export async function marking(io: Io, language: Language, given: string, options: MarkingOptions): Promise<ExitCode> {
  const text = given === '-' ? await textOfStream(io.stdin) : given;
  const { on, organ, asOf = plainDateOfInstant(io.now()) } = options;
  const input = { text, asOf, ...(on !== undefined && { on }), ...(organ !== undefined && { organ }) };
  const reply = runOperation('marking.parse', input, language);
  if (!reply.ok) {
    io.err(`${reply.error.code}: ${reply.error.message}\n`);
    return exitCode.unusable;
  }
  // The shape is that of the operation, which its own package tests.
  const read = reply.result as RenderedMarking;
  await io.out(options.json === true ? `${JSON.stringify(read)}\n` : `${shown(read, asOf, language).join('\n')}\n`);
  return read.findings.some(({ severity }) => severity === 'error') ? exitCode.findings : exitCode.clean;
}

function shown(read: RenderedMarking, asOf: PlainDate, language: Language): readonly string[] {
  const texts = markingTexts[language];
  const { kind, normalised, expiry, status, steps = [], copyNumber, urgency, internal, findings } = read;
  const key = language === 'zh-CN' ? 'zh' : 'en';
  return [
    normalised ?? texts.kinds[kind],
    ...(copyNumber === undefined ? [] : [`    ${texts.copyNumber(copyNumber)}`]),
    ...(urgency === undefined ? [] : [`    ${texts.urgency(urgency)}`]),
    ...internal.map(({ id }) => `    ${texts.internal(id)}`),
    ...(expiry === undefined ? [] : [`    ${texts.expiry(expiry)}`]),
    ...(status === undefined ? [] : [`    ${texts.status(status, asOf)}`]),
    ...(status === undefined || steps.length === 0 ? [] : [`    ${texts.steps}`]),
    ...steps.map(({ label, done, basis }) => {
      const law = basis.map((citation) => formatCitation(citation, language, { title: 'short' })).join(texts.comma);
      return `      ${done ? '✓' : '·'} ${label[key]}  ${law}`;
    }),
    ...findings.map(({ severity, message }) => `    ${texts.severity[severity]}  ${message[language]}`),
  ];
}
