/** The packages of the workspace, as the scripts beside this file see them. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the clone. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** What a package says about itself, as far as a check asks. */
export interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  bin?: Record<string, string>;
  exports?: Record<string, unknown>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** One package: `folder` is its name without the scope, `path` its folder from the root of the clone. */
export interface WorkspacePackage {
  folder: string;
  path: string;
  manifest: Manifest;
}

/** The published packages, in the order of their names. */
export function workspacePackages(): WorkspacePackage[] {
  return readdirSync(join(root, 'packages'))
    .map((folder) => ({ folder, path: `packages/${folder}` }))
    .filter(({ path }) => existsSync(join(root, path, 'package.json')))
    .map(({ folder, path }) => ({ folder, path, manifest: readJson<Manifest>(join(root, path, 'package.json')) }));
}

/** Paths of a package's TypeScript files, from the root of the clone, in order. */
export function sourceFiles({ path }: WorkspacePackage): string[] {
  return globSync(`${path}/src/**/*.ts`, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** The text of a file named from the root of the clone. */
export function readSource(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** A JSON file, taken at its word. */
export function readJson<Shape>(file: string): Shape {
  return JSON.parse(readFileSync(file, 'utf8')) as Shape;
}
