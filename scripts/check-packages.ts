/** Builds and packs every package, and checks the tarballs: what they hold, what the linters say, whether they load. */
import { contentProblems } from './packages/contents.ts';
import { install } from './packages/installation.ts';
import { callersNode, commandProblems, declarationProblems, loadingProblems, versionOf } from './packages/loading.ts';
import { buildAndPack, type Packed, sizesOf } from './packages/pack.ts';
import { attempt } from './packages/run.ts';

const packed = await buildAndPack();
console.log(`packed:\n${sizesOf(packed)}`);

let total = 0;
const report = (step: string, problems: readonly string[]) => {
  total += problems.length;
  console.log(`${problems.length === 0 ? 'ok    ' : 'FAILED'} ${step}`);
  for (const problem of problems) console.log(`       ${problem.replaceAll('\n', '\n       ')}`);
};

/** Runs a linter over every tarball, all at the same time. */
async function lint(command: string, ...options: string[]): Promise<string[]> {
  const verdicts = await Promise.all(
    packed.map(async ({ name, tarball }: Packed) => ({ name, ...(await attempt(command, [tarball, ...options])) })),
  );
  return verdicts.filter(({ ok }) => !ok).map(({ name, output }) => `${name}\n${output.trim()}`);
}

report('publint --strict', await lint('publint', '--strict'));
report('attw, every way of resolving', await lint('attw', '--profile', 'strict', '--format', 'table', '--no-color'));

const installation = await install(packed);
try {
  const contents = installation.packages.flatMap(({ folder, manifest }) => {
    const files = packed.find(({ name }) => name === manifest.name)?.files ?? [];
    return contentProblems(folder, files).map((problem) => `${manifest.name} ${problem}`);
  });
  report('contents: nothing that belongs inside the house', contents);
  const node = callersNode();
  report(
    `import and require of every entry, on Node ${await versionOf(node)}`,
    await loadingProblems(installation, node),
  );
  report('declarations of every entry', await declarationProblems(installation));
  report('commands', await commandProblems(installation, node));
} finally {
  installation.remove();
}
console.log(`packages: ${packed.length} packed, ${total} problems`);
if (total > 0) process.exitCode = 1;
