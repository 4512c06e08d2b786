/**
 * A release without the last step: the versions that the changesets ask for, and every package built and packed into
 * .out/. It asks no registry, which `changeset publish-plan` and `changeset pack` both do.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { buildAndPack, sizesOf } from './packages/pack.ts';
import { attempt, run } from './packages/run.ts';
import { readJson, root } from './workspace.ts';

interface Plan {
  changesets: unknown[];
  releases: { name: string; type: string; oldVersion: string; newVersion: string }[];
}

async function plan(): Promise<Plan> {
  const folder = mkdtempSync(join(tmpdir(), 'zwgk-release-'));
  const file = join(folder, 'plan.json');
  // Changesets looks for what has changed since main, which a clone of a single branch may not have.
  const hasMain = (await attempt('git', ['rev-parse', '--verify', '--quiet', 'main'])).ok;
  try {
    await run('changeset', ['status', '--output', relative(root, file), ...(hasMain ? [] : ['--since', 'HEAD'])]);
    return readJson<Plan>(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const { changesets, releases } = await plan();
const due = releases.filter(({ type }) => type !== 'none');
console.log(`${changesets.length} changesets, ${due.length} packages to release`);
for (const { name, type, oldVersion, newVersion } of due) {
  console.log(`  ${name.padEnd(28)} ${oldVersion} -> ${newVersion} (${type})`);
}
const packed = await buildAndPack();
console.log(`packed, at the versions of today:\n${sizesOf(packed)}`);
