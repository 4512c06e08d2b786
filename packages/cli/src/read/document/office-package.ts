import { createFinding, errorOf, type Finding } from '@zwgk/core';
import { cliErrors } from '../../errors.ts';
import { documentFindings } from './document-findings.ts';

/** The parts of an office document (办公文档包), by path, unpacked. */
export type OfficePackage = Readonly<Record<string, Uint8Array>>;

/** A document that unpacks to more than this is no document. */
const LARGEST = 1 << 30;

/**
 * Unpacks a DOCX or XLSX file.
 *
 * @throws ZwgkError `cli/unreadable-document` when it is no such file, is encrypted, or unpacks to more than a gigabyte
 */
export async function openPackage(file: string, bytes: Uint8Array): Promise<OfficePackage> {
  const { unzipSync } = await import('fflate');
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        if (size > LARGEST) throw new RangeError('too large');
        return true;
      },
    });
  } catch {
    throw errorOf(cliErrors, 'cli/unreadable-document', { file });
  }
}

/** Packs the parts again, with those that were changed in their new form. */
export async function packageWriter(
  parts: OfficePackage,
): Promise<(changed: ReadonlyMap<string, string>) => Uint8Array> {
  const { strToU8, zipSync } = await import('fflate');
  return (changed) => {
    const packed: Record<string, Uint8Array> = {};
    for (const [path, content] of Object.entries(parts)) {
      const text = changed.get(path);
      packed[path] = text === undefined ? content : strToU8(text);
    }
    return zipSync(packed);
  };
}

const decoder = new TextDecoder();

/** A part as text. */
export const partText = (content: Uint8Array | undefined): string => decoder.decode(content ?? new Uint8Array());

/** Images and embedded files, which nobody reads here (未评估的部分). */
export function unreadParts(parts: OfficePackage): readonly Finding[] {
  const paths = Object.keys(parts);
  const images = paths.filter((path) => /\/media\/[^/]+$/.test(path)).length;
  const embedded = paths.filter((path) => /\/embeddings\/[^/]+$/.test(path)).length;
  return [
    ...(images > 0 ? [createFinding(documentFindings, 'cli/images-not-assessed', { params: { count: images } })] : []),
    ...(embedded > 0
      ? [createFinding(documentFindings, 'cli/embedded-not-assessed', { params: { count: embedded } })]
      : []),
  ];
}
