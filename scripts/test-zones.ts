/**
 * Runs the whole suite once per time zone of the machine, since no answer of zwgk may depend on it: China, where the
 * dates are; UTC, where servers are; New York, with daylight saving west of it; Apia, a day ahead of New York's date.
 * Arguments go to vitest. It stops at the first zone that fails; the last line counts the tests of all zones.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractExamples } from './examples/extract.ts';
import { readJson, root } from './workspace.ts';

const zones = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Apia'];

/** The part of vitest's JSON report that is added up here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
}

interface Count {
  passed: number;
  failed: number;
}

function runIn(zone: string, isFirst: boolean): Count {
  const folder = mkdtempSync(join(tmpdir(), 'zwgk-test-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=minimal', '--reporter=json', `--outputFile.json=${file}`];
  const options = isFirst ? reporters : [...reporters, '--passWithNoTests'];
  try {
    const { status } = spawnSync('vitest', ['run', ...options, ...process.argv.slice(2)], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, TZ: zone, ZWGK_ZONE: isFirst ? 'first' : 'other' },
    });
    const report = existsSync(file) ? readJson<Report>(file) : undefined;
    const failed = report?.numFailedTests ?? 0;
    // A file that does not load, or a type that does not check, fails the run without failing a test.
    return { passed: report?.numPassedTests ?? 0, failed: status === 0 ? failed : Math.max(failed, 1) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

console.log(`examples: ${extractExamples()} files written to .examples/`);
const total: Count = { passed: 0, failed: 0 };
for (const [index, zone] of zones.entries()) {
  console.log(`\n=== TZ=${zone}`);
  const { passed, failed } = runIn(zone, index === 0);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) break;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
