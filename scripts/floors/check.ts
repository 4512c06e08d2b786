/** The rules of the house, over packages given as plain data, so that the rules themselves can be tested. */
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import type { Manifest } from '../workspace.ts';
import { facesOfNode, floorOf, objection, scope } from './floors.ts';
import { moduleFacts } from './module-facts.ts';

/** A package: its folder's name, its manifest, and its files by their path inside the package. */
export interface Package {
  folder: string;
  manifest: Manifest;
  files: Readonly<Record<string, string>>;
}

/** `place` is `package/path:line` or `package/package.json`. */
export interface Violation {
  place: string;
  problem: string;
}

const BUILTINS: ReadonlySet<string> = new Set(builtinModules);
const TEST_FILE = /\.(?:test|test-d|bench)\.ts$/;

export function checkFloors(packages: readonly Package[]): Violation[] {
  const exported = new Map(packages.map(({ manifest }) => [manifest.name, Object.keys(manifest.exports ?? {})]));
  return packages.flatMap((owner) => [...checkManifest(owner), ...checkFiles(owner, exported)]);
}

function checkManifest({ folder, manifest }: Package): Violation[] {
  const place = `${folder}/package.json`;
  if (floorOf(folder) === undefined) return [{ place, problem: objection(folder, folder, false) ?? '' }];
  const { dependencies = {}, peerDependencies = {}, devDependencies = {} } = manifest;
  return [
    ...internal({ ...dependencies, ...peerDependencies }).map((name) => ({ name, inTests: false })),
    ...internal(devDependencies).map((name) => ({ name, inTests: true })),
  ].flatMap(({ name, inTests }) => {
    const reason = objection(folder, name, inTests);
    return reason === undefined ? [] : [{ place, problem: `dependency ${scope}${name}: ${reason}` }];
  });
}

function internal(dependencies: Readonly<Record<string, string>>): string[] {
  return Object.keys(dependencies)
    .filter((name) => name.startsWith(scope))
    .map((name) => name.slice(scope.length));
}

function checkFiles(owner: Package, exported: ReadonlyMap<string, readonly string[]>): Violation[] {
  return Object.entries(owner.files).flatMap(([file, text]) => {
    const { imports, impurities } = moduleFacts(file, text);
    const isTest = TEST_FILE.test(file);
    const mustBePure = !isTest && !facesOfNode.includes(owner.folder);
    return [
      ...imports.flatMap(({ line, name }) => {
        const reason = objectionToImport(owner, file, name, isTest, exported);
        return reason === undefined ? [] : [{ line, problem: `import of ${name}: ${reason}` }];
      }),
      ...(mustBePure ? impurities : []).map(({ line, name }) => ({
        line,
        problem: `${name}: a domain package is pure`,
      })),
    ].map(({ line, problem }) => ({ place: `${owner.folder}/${file}:${line}`, problem }));
  });
}

function objectionToImport(
  { folder, manifest }: Package,
  file: string,
  specifier: string,
  isTest: boolean,
  exported: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  if (specifier === '(computed)') return 'a specifier that is computed cannot be checked';
  if (specifier.startsWith('.')) {
    const leaves = posix.normalize(posix.join(posix.dirname(file), specifier)).startsWith('..');
    return leaves ? 'a relative path leaves the package' : undefined;
  }
  if (specifier.startsWith('/') || specifier.startsWith('file:')) return 'an absolute path';
  if (specifier.startsWith('node:') || BUILTINS.has(specifier)) {
    return facesOfNode.includes(folder) ? undefined : `only ${facesOfNode.join(' and ')} may know Node`;
  }
  const name = packageNameOf(specifier);
  if (name.startsWith(scope)) {
    const reason = objection(folder, name.slice(scope.length), isTest);
    if (reason !== undefined) return reason;
    const entry = `.${specifier.slice(name.length)}`;
    if (exported.get(name)?.includes(entry) === false) return `${name} does not export ${entry}`;
  }
  const { dependencies, peerDependencies, devDependencies } = manifest;
  const declared = { ...dependencies, ...peerDependencies, ...(isTest ? devDependencies : {}) };
  if (name in declared) return undefined;
  return `not declared in the ${isTest ? 'dependencies or devDependencies' : 'dependencies'} of ${manifest.name}`;
}

function packageNameOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
