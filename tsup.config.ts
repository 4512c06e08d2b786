import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

/**
 * One build for every package: it runs in the package's folder and reads its entries from the package's own
 * exports map, so that what is exported and what is built cannot drift apart.
 */
type Manifest = { exports: Record<string, string | { '@zwgk/source'?: string }>; bin?: Record<string, string> };
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

const entry = Object.values(manifest.exports)
  .map((target) => (typeof target === 'string' ? undefined : target['@zwgk/source']))
  .filter((source) => source !== undefined);

const shared = { treeshake: true, target: 'node20', removeNodeProtocol: false } as const;

export default defineConfig([
  // The two builds run at the same time: what one clears away must not be what the other has just written.
  { ...shared, entry, format: ['esm', 'cjs'], dts: true, splitting: true, clean: ['!main.js'] },
  // The command itself is run, never imported: one format, one file, no declarations.
  ...(manifest.bin === undefined
    ? []
    : [{ ...shared, entry: ['src/main.ts'], format: ['esm' as const], splitting: false }]),
]);
