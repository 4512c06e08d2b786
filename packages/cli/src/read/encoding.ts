/** The encodings that offices export in. */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le';

/** How much of a file is looked at to tell its encoding. */
const SAMPLE = 1 << 20;

/**
 * Tells the encoding of a file from its first bytes: a byte-order mark decides; else what is valid UTF-8 is UTF-8, and
 * the rest is GB18030, which spreadsheet programs in China write.
 */
export function encodingOf(start: Buffer): Encoding {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  try {
    // `stream` lets a character be cut off where the sample ends.
    new TextDecoder('utf-8', { fatal: true }).decode(start.subarray(0, SAMPLE), { stream: true });
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}

/** Text from bytes, chunk by chunk; a byte that does not fit becomes U+FFFD. */
export async function* textOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const chunk of bytes) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    yield decoder.decode(chunk, { stream: true });
  }
  if (decoder !== undefined) yield decoder.decode();
}
