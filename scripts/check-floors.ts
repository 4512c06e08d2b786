/** Fails when a package reaches up, sideways, past another's exports, or out of its purity: see floors/floors.ts. */
import { checkFloors } from './floors/check.ts';
import { readSource, sourceFiles, workspacePackages } from './workspace.ts';

const packages = workspacePackages().map((owner) => ({
  ...owner,
  files: Object.fromEntries(
    sourceFiles(owner).map((file) => [file.slice(owner.path.length + 1), readSource(file)] as const),
  ),
}));
const violations = checkFloors(packages);

for (const { place, problem } of violations) console.error(`packages/${place}  ${problem}`);
const files = packages.reduce((sum, { files }) => sum + Object.keys(files).length, 0);
console.log(`floors: ${packages.length} packages, ${files} files, ${violations.length} violations`);
if (violations.length > 0) process.exitCode = 1;
