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

export default defineConfig({
  entry: manifest.bin === undefined ? entry : [...entry, 'src/main.ts'],
  format: ['esm', 'cjs'],
  dts: true,
  clean: true,
  splitting: true,
  treeshake: true,
  target: 'node20',
  removeNodeProtocol: false,
});
