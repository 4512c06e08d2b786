/** Runs the tools of the workspace. What they say is shown only when they fail. */
import { execFile } from 'node:child_process';
import { root } from '../workspace.ts';

export interface Outcome {
  ok: boolean;
  output: string;
}

/** Runs a command and tells how it ended. */
export function attempt(command: string, args: readonly string[], cwd = root): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { cwd, maxBuffer: 64 * 2 ** 20, shell: process.platform === 'win32' };
    execFile(command, args, options, (error, stdout, stderr) =>
      resolve({ ok: error === null, output: error === null ? stdout : `${stdout}${stderr}` || error.message }),
    );
  });
}

/** Runs a command that has to succeed, and returns what it printed; when it fails, the script ends there. */
export async function run(command: string, args: readonly string[], cwd = root): Promise<string> {
  const { ok, output } = await attempt(command, args, cwd);
  if (ok) return output;
  console.error(`${output.trimEnd()}\nfailed: ${command} ${args.join(' ')}`);
  process.exit(1);
}
