/** Uses installed packages as a stranger would: `import`, `require`, a type check, the command. */
import { accessSync, constants, mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { facesOfNode, scope } from '../floors/floors.ts';
import { root } from '../workspace.ts';
import type { Installation, Installed } from './installation.ts';
import { attempt, run } from './run.ts';

/** The machine's own Node, where there is one beside the Node of the tools: the oldest supported is the best witness. */
export function callersNode(): string {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const candidates = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '' && !folder.startsWith(join(root, 'node_modules')) && !folder.includes('.bin'))
    .map((folder) => join(folder, name));
  return candidates.find(isExecutable) ?? process.execPath;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Loads every entry as an ES module and as CommonJS; both have to offer the same names, and at least one. */
export async function loadingProblems({ app, packages }: Installation, node: string): Promise<string[]> {
  const file = join(app, 'load.mjs');
  writeFileSync(file, LOAD);
  const entries = packages.flatMap((one) => one.entries);
  const outcomes = await Promise.all(
    entries.map(async (entry) => ({ entry, ...(await attempt(node, [file, entry], app)) })),
  );
  return outcomes.filter(({ ok }) => !ok).map(({ entry, output }) => `${entry}: ${withoutStack(output)}`);
}

/** What Node says about an error, without the way to it. */
function withoutStack(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '' && !/^\s+at |^Node\.js v/.test(line));
  return lines.join('\n');
}

const LOAD = `
import { createRequire } from 'node:module';
const [entry] = process.argv.slice(2);
const names = (module) => Object.keys(module).filter((name) => !['default', 'module.exports', '__esModule'].includes(name)).sort();
const [imported, required] = [names(await import(entry)), names(createRequire(import.meta.url)(entry))];
if (imported.length === 0) throw new Error('exports nothing');
if (String(imported) !== String(required)) throw new Error('import offers ' + imported + '; require offers ' + required);
`;

/**
 * Checks the declarations of every entry, and what they import in turn, from an ES module and from CommonJS. Only the
 * faces of Node may ask their users for Node's types.
 */
export async function declarationProblems({ app, packages }: Installation): Promise<string[]> {
  const isFace = ({ manifest }: Installed) => facesOfNode.includes(manifest.name.slice(scope.length));
  const link = join(app, 'node_modules', '@types', 'node');
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(realpathSync(join(root, 'node_modules', '@types', 'node')), link, 'junction');
  const [domain, faces] = await Promise.all([
    compile(
      app,
      'domain',
      packages.filter((one) => !isFace(one)),
      '',
    ),
    compile(app, 'faces', packages.filter(isFace), 'node'),
  ]);
  return [...domain, ...faces];
}

async function compile(app: string, name: string, packages: readonly Installed[], types: string): Promise<string[]> {
  const files = [`${name}.mts`, `${name}.cts`];
  const lines = packages
    .flatMap((one) => one.entries)
    .map((entry, index) => `export * as e${index} from '${entry}';\n`);
  for (const file of files) writeFileSync(join(app, file), lines.join(''));
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', types];
  const { ok, output } = await attempt('tsc', [...options, ...files], app);
  return ok ? [] : [output.trim()];
}

/** Runs each package's command with `--version`. */
export async function commandProblems({ packages }: Installation, node: string): Promise<string[]> {
  const commands = packages.flatMap(({ folder, manifest }) =>
    Object.entries(manifest.bin ?? {}).map(([name, file]) => ({ name, file: join(folder, file), manifest })),
  );
  const outcomes = await Promise.all(
    commands.map(async ({ name, file, manifest }) => ({
      ...{ name, version: manifest.version },
      ...(await attempt(node, [file, '--version'])),
    })),
  );
  return outcomes
    .filter(({ ok, output, version }) => !ok || output.trim() !== version)
    .map(({ name, output, version }) => `${name} --version: expected ${version}, got ${withoutStack(output)}`);
}

/** Version of a Node, such as v20.20.2. */
export async function versionOf(node: string): Promise<string> {
  return (await run(node, ['--version'])).trim();
}
