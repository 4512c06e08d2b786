// From a fresh clone to a running command, with nothing but Node 20 and npm: fetch the pinned pnpm, install what the
// lock file names, run the scripts given. It is plain JavaScript because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { packageManager } = JSON.parse(readFileSync('package.json', 'utf8'));

const pnpm = (...args) => {
  const { status, error } = spawnSync('npx', ['--yes', packageManager, ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
};

pnpm('install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only');
for (const script of process.argv.slice(2)) pnpm('run', script);
