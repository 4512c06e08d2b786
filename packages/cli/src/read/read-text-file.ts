import type { Readable } from 'node:stream';
import { bytesOf } from './byte-stream.ts';
import { textOf } from './encoding.ts';

/** The whole text of a file, UTF-8 or GB18030; `-` is standard input. */
export async function readTextFile(file: string, stdin: Readable): Promise<string> {
  let text = '';
  for await (const part of textOf(bytesOf(file, stdin))) text += part;
  return text.replace(/^\ufeff/, '');
}
