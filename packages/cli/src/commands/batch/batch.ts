import { createInterface } from 'node:readline';
import { errorOf, type Language } from '@zwgk/core';
import { inputJsonSchema, type Operation, operationErrors, operations, runOperation } from '@zwgk/operations';
import { type ExitCode, exitCode } from '../../exit-code.ts';
import type { Io } from '../../io.ts';
import { batchTexts } from './texts.ts';

/** Enough answers to make a write worth its while. */
const BUFFERED = 1 << 16;

/**
 * The line protocol (行协议): one JSON object `{id, op, input}` a line in, one `{id, ok, …}` a line out, in order. A line
 * that is not JSON, an unknown operation and a bad input are answered with `ok: false`, and the process goes on. What
 * is asked line by line is answered line by line; what comes in bulk is answered in bulk.
 */
export async function batch(io: Io, language: Language): Promise<ExitCode> {
  let answers = '';
  for await (const line of createInterface({ input: io.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    answers += `${JSON.stringify(answer(line, language))}\n`;
    // A caller that waits for its answer sends nothing more: then nothing is left to read, and the answer must go.
    if (answers.length > BUFFERED || io.stdin.readableLength === 0) {
      await io.out(answers);
      answers = '';
    }
  }
  if (answers !== '') await io.out(answers);
  return exitCode.clean;
}

function answer(line: string, language: Language): object {
  let call: { id?: unknown; op?: unknown; input?: unknown };
  try {
    const parsed: unknown = JSON.parse(line);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return notACall(null, language);
    call = parsed;
  } catch {
    return notACall(null, language);
  }
  const { id = null, op, input } = call;
  if (typeof op !== 'string') return notACall(id, language);
  return { id, ...runOperation(op, input, language) };
}

function notACall(id: unknown, language: Language): object {
  const error = errorOf(operationErrors, 'operations/invalid-input', { problem: batchTexts[language].notACall });
  return { id, ok: false, error: { code: error.code, message: error.text(language), path: [] } };
}

/** Lists the operations, for a person or, with their JSON Schemas, for a program. */
export async function listOperations(io: Io, language: Language, asJson: boolean): Promise<ExitCode> {
  const summaryOf = ({ summary }: Operation) => (language === 'zh-CN' ? summary.zh : summary.en);
  const longest = Math.max(...operations.map(({ name }) => name.length));
  const lines = operations.map((operation) =>
    asJson
      ? JSON.stringify({ op: operation.name, summary: operation.summary, input: inputJsonSchema(operation) })
      : `${operation.name.padEnd(longest)}  ${summaryOf(operation)}`,
  );
  await io.out(`${lines.join('\n')}\n`);
  return exitCode.clean;
}
