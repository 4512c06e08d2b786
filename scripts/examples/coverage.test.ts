import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../workspace.ts';

interface Exported {
  readonly name: string;
  readonly file: string;
}

/** What a package's index offers as a value, and the file that it comes from. */
function exportsOf(name: string): Exported[] {
  const source = join(root, 'packages', name, 'src');
  const index = readFileSync(join(source, 'index.ts'), 'utf8');
  return [...index.matchAll(/export \{([^}]*)\} from '([^']+)'/g)].flatMap(([, names = '', file = '']) =>
    names
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '' && !each.startsWith('type '))
      .map((each) => ({ name: each, file: join(source, file) })),
  );
}

/** The doc comment right before a declaration. */
const docOf = ({ name, file }: Exported): { doc: string; isFunction: boolean } => {
  const declared = new RegExp(
    String.raw`(?:/\*\*((?:(?!\*/)[\s\S])*)\*/\s*)?export (?:async )?(function|const|class)\*? ${name}\b`,
  ).exec(readFileSync(file, 'utf8'));
  return { doc: declared?.[1] ?? '', isFunction: declared?.[2] === 'function' };
};

/** The command is used from a shell; its one function is for those who start it from a program of their own. */
const libraries = readdirSync(join(root, 'packages')).filter((name) => name !== 'cli');

test.each(libraries)('every value that %s exports is explained, every function with an example that runs', (name) => {
  for (const exported of exportsOf(name)) {
    const { doc, isFunction } = docOf(exported);
    expect(doc, exported.name).not.toBe('');
    if (isFunction) expect(doc, exported.name).toContain('@example');
  }
});
