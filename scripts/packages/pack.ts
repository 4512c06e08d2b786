/** Builds every package and packs it as it would be published. */
import { mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../workspace.ts';
import { run } from './run.ts';

/** One packed package: its files by their path inside the tarball, its size in bytes. */
export interface Packed {
  name: string;
  version: string;
  tarball: string;
  size: number;
  files: string[];
}

const everyPackage = ['-r', '--filter', './packages/*'];
const target = join(root, '.out');

/** Builds and packs all packages into `.out/`, which it empties first. Nothing of it needs the network. */
export async function buildAndPack(): Promise<Packed[]> {
  await run('pnpm', [...everyPackage, 'run', 'build']);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target);
  const report = JSON.parse(await run('pnpm', [...everyPackage, 'pack', '--pack-destination', target, '--json'])) as {
    name: string;
    version: string;
    filename: string;
    size: number;
    files: { path: string }[];
  }[];
  return report
    .map(({ name, version, filename, size, files }) => ({
      ...{ name, version, size },
      tarball: join(target, basename(filename)),
      files: files.map(({ path }) => path),
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** A line per tarball. */
export function sizesOf(packed: readonly Packed[]): string {
  return packed
    .map(({ tarball, size, files }) => {
      const kilobytes = (size / 1000).toFixed(1).padStart(8);
      return `  ${basename(tarball).padEnd(36)}${kilobytes} kB ${String(files.length).padStart(4)} files`;
    })
    .join('\n');
}
