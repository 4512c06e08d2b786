/**
 * Tarballs laid out as pnpm would install them, each beside the dependencies that it declares and no others, in a
 * folder with spaces in its name. No registry is asked: dependencies from outside are links into this clone.
 */
import { mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Manifest, readJson, root } from '../workspace.ts';
import type { Packed } from './pack.ts';
import { run } from './run.ts';

export interface Installation {
  /** Folder of an application that has installed every package. */
  app: string;
  packages: Installed[];
  remove(): void;
}

export interface Installed {
  folder: string;
  manifest: Manifest;
  /** What can be imported: `@zwgk/core`, `@zwgk/core/schema`. */
  entries: string[];
}

export async function install(packed: readonly Packed[]): Promise<Installation> {
  const home = join(tmpdir(), `zwgk packages check ${process.pid}`);
  const app = join(home, 'app');
  const packages = await Promise.all(packed.map((one) => unpack(one, join(home, one.name))));
  for (const { folder, manifest } of packages) {
    link(folder, join(app, 'node_modules', manifest.name));
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      const inside = packages.find((other) => other.manifest.name === name)?.folder;
      const outside = join(root, 'packages', manifest.name.replace(/^.*\//, ''), 'node_modules', name);
      link(inside ?? realpathSync(outside), join(folder, 'node_modules', name));
    }
  }
  return { app, packages, remove: () => rmSync(home, { recursive: true }) };
}

async function unpack({ tarball }: Packed, folder: string): Promise<Installed> {
  mkdirSync(folder, { recursive: true });
  await run('tar', ['-xzf', tarball, '--strip-components=1'], folder);
  const manifest = readJson<Manifest>(join(folder, 'package.json'));
  const subpaths = Object.keys(manifest.exports ?? {}).filter((subpath) => subpath !== './package.json');
  return { folder, manifest, entries: subpaths.map((subpath) => manifest.name + subpath.slice(1)) };
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path, 'junction');
}
