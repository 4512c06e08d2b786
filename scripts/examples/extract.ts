/** Writes the examples of the documentation as tests to `.examples/`, where the project `examples` of vitest runs them. */
import { existsSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSource, root, sourceFiles, workspacePackages } from '../workspace.ts';
import { type Fence, fencesOfMarkdown, fencesOfModule } from './fences.ts';
import { testSource } from './test-source.ts';

const target = join(root, '.examples');

/** Returns the number of files written: `.examples/core/dated.test.ts` for `packages/core/src/dated.ts`. */
export function extractExamples(): number {
  rmSync(target, { recursive: true, force: true });
  const written = [
    ...workspacePackages().flatMap((owner) =>
      sourceFiles(owner)
        .filter((file) => !/\.test(?:-d)?\.ts$/.test(file))
        .map((file) => write(file, file.replace(/^packages\/([^/]+)\/src\//, '$1/'), fencesOfModule)),
    ),
    ...documents().map((file) => write(file, `${file}.ts`, fencesOfMarkdown)),
  ];
  return written.filter(Boolean).length;
}

function documents(): string[] {
  const readmes = ['README.md', 'README.zh-CN.md'].filter((file) => existsSync(join(root, file)));
  return [...readmes, ...globSync(['docs/**/*.md', 'packages/*/README.md'], { cwd: root }).sort()];
}

function write(file: string, name: string, fencesOf: (text: string) => Fence[]): boolean {
  const fences = fencesOf(readSource(file));
  if (fences.length === 0) return false;
  const path = join(target, name.replace(/\.ts$/, '.test.ts'));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, sourceOrComplaint(file, fences));
  return true;
}

/** An example that cannot be read is a test that fails and says why, so that one run names all of them. */
function sourceOrComplaint(file: string, fences: readonly Fence[]): string {
  try {
    return testSource(file, fences);
  } catch (error) {
    const message = JSON.stringify(error instanceof Error ? error.message : String(error));
    return `import { test } from 'vitest';\n\ntest(${JSON.stringify(file)}, () => {\n  throw new Error(${message});\n});\n`;
  }
}
