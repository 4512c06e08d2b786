// From a fresh clone to a running command, with nothing but Node 20 and npm: fetch the pinned pnpm once, install what
// the lock file names, run the script. It is plain JavaScript because it runs before anything is installed.
//
//   node scripts/boot.mjs SCRIPT [ARGUMENT…]
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { packageManager } = JSON.parse(readFileSync('package.json', 'utf8'));

// pnpm stays inside this clone, in a folder named for its version. npx would ask the registry at every start and, on a
// machine that is offline, wait more than a minute before it gave up.
const home = join('node_modules', `.${packageManager}`);
const bin = join(process.cwd(), home, 'node_modules', '.bin');
const onWindows = process.platform === 'win32';

const run = (command, ...args) => {
  // A Windows command file needs a shell, and a shell splits arguments at spaces unless they are quoted.
  const { status, error } = spawnSync(onWindows ? `"${command}"` : command, onWindows ? args.map(quoted) : args, {
    stdio: 'inherit',
    shell: onWindows,
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
};
const quoted = (argument) => `"${argument.replaceAll('"', '\\"')}"`;

if (!existsSync(join(bin, onWindows ? 'pnpm.cmd' : 'pnpm'))) {
  run(
    'npm',
    'install',
    '--prefix',
    home,
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    packageManager,
  );
}
const installed = existsSync(join('node_modules', '.modules.yaml'));
run(
  join(bin, 'pnpm'),
  'install',
  '--frozen-lockfile',
  '--prefer-offline',
  installed ? '--loglevel=error' : '--reporter=append-only',
);
run(join(bin, 'pnpm'), 'run', ...process.argv.slice(2));
