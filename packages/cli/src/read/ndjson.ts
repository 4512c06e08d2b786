import { createFinding } from '@zwgk/core';
import { cliFindings } from '../findings.ts';
import { type Encoding, encodingOf } from './encoding.ts';
import { isRecord, openEnvelope } from './envelope.ts';
import { jsonPosition } from './json-position.ts';
import type { SourceRecord } from './source-record.ts';

const LINE_FEED = 10;

/** Lines of bytes: they are split before they are decoded, so that one bad line spoils no other. */
async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      yield rest.length === 0 ? chunk.subarray(start, end) : Buffer.concat([...rest, chunk.subarray(start, end)]);
      rest = [];
      start = end + 1;
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}

/** Records of a file with one JSON object a line. Empty lines are passed over; a bad line is handed on as a finding. */
export async function* readNdjson(file: string, bytes: AsyncIterable<Buffer>): AsyncGenerator<SourceRecord> {
  let line = 0;
  let encoding: Encoding | undefined;
  let decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const content of linesOf(bytes)) {
    line += 1;
    const place = `${file}:${line}`;
    if (encoding === undefined && content.some((byte) => byte > 127)) {
      encoding = encodingOf(content);
      decoder = new TextDecoder(encoding, { fatal: true });
    }
    let text: string;
    try {
      text = decoder.decode(content).trim();
    } catch {
      const params = { line, encoding: encoding ?? 'utf-8' };
      yield { place, findings: [createFinding(cliFindings, 'cli/line-badly-encoded', { params })] };
      continue;
    }
    if (text !== '') yield { place, ...recordOfLine(text, line) };
  }
}

function recordOfLine(text: string, line: number): Omit<SourceRecord, 'place'> {
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return openEnvelope(value);
    return { findings: [createFinding(cliFindings, 'cli/line-not-a-record', { params: { line } })] };
  } catch (error) {
    const column = jsonPosition(error);
    const params = { line, ...(column !== undefined && { column }) };
    return { findings: [createFinding(cliFindings, 'cli/line-not-json', { params })] };
  }
}
