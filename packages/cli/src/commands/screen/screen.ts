import type { Language } from '@zwgk/core';
import { findGround } from '@zwgk/negative-list';
import { type SignalAnswer, signalsAnswer } from '@zwgk/operations';
import { type ExitCode, exitCode } from '../../exit-code.ts';
import type { Io } from '../../io.ts';
import { readTextFile } from '../../read/read-text-file.ts';
import { screenTexts } from './texts.ts';

export interface ScreenCommandOptions {
  readonly threshold?: number;
  readonly json?: boolean;
}

/** The signs in a text that a ground may apply. Signs are no findings: the command ends with 0. */
export async function showSignals(
  io: Io,
  language: Language,
  file: string,
  { threshold, json }: ScreenCommandOptions,
): Promise<ExitCode> {
  const text = await readTextFile(file, io.stdin);
  const { signals } = signalsAnswer(text, threshold === undefined ? {} : { threshold });
  if (json === true) await io.out(`${JSON.stringify({ signals })}\n`);
  else if (signals.length === 0) await io.out(`${screenTexts[language].none}\n`);
  else await io.out(`${linesOf(text, signals, language).join('\n')}\n`);
  return exitCode.clean;
}

/** One line a sign, with the line of the text and the place in it, both from 1. The signs come in their order. */
function linesOf(text: string, signals: readonly SignalAnswer[], language: Language): readonly string[] {
  let line = 1;
  let lineStart = 0;
  return signals.map(({ span: [start], ground, word, weight, message }) => {
    for (let end = text.indexOf('\n', lineStart); end !== -1 && end < start; end = text.indexOf('\n', lineStart)) {
      line += 1;
      lineStart = end + 1;
    }
    const title = findGround(ground)?.title;
    const name = language === 'zh-CN' ? title?.zh : title?.en;
    return `${line}:${start - lineStart + 1}  ${word}  ${name ?? ground}  ${weight}  ${message[language]}`;
  });
}
