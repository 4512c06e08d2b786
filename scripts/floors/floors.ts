/**
 * The house, from the ground up. An import goes down: never up, and never sideways to a package of the same floor.
 * A package that is not in this table does not pass the check, so that every newcomer chooses its floor.
 */
const floors: readonly (readonly string[])[] = [
  ['core'],
  ['law', 'calendar'],
  ['deadlines', 'catalogue', 'negative-list', 'confidentiality'],
  ['inspection', 'annual-report'],
  ['operations'],
  ['cli', 'inspection-bullmq'],
];

/** Floor 0: real records for tests. Only tests import it, only devDependencies name it, and it imports core alone. */
const fixtures = 'fixtures';

/** The packages that may know Node and the machine they run on. All others run in a browser. */
export const facesOfNode: readonly string[] = ['cli', 'inspection-bullmq'];

/** Scope of the packages. */
export const scope = '@zwgk/';

/** Where a package stands: 0 for the fixtures, 1 for core, and up; undefined when the table does not name it. */
export function floorOf(folder: string): number | undefined {
  if (folder === fixtures) return 0;
  const index = floors.findIndex((names) => names.includes(folder));
  return index === -1 ? undefined : index + 1;
}

/** Why one package may not depend on another, or undefined when it may. `inTests` is true for tests and their needs. */
export function objection(from: string, to: string, inTests: boolean): string | undefined {
  const [own, other] = [floorOf(from), floorOf(to)];
  if (own === undefined) return `${from} has no floor: give it one in scripts/floors/floors.ts`;
  if (other === undefined) return `there is no package ${to} on any floor`;
  if (from === to) return 'a package reaches its own files by relative paths';
  if (to === fixtures) return inTests ? undefined : 'fixtures are for tests only';
  if (from === fixtures) return to === 'core' ? undefined : 'fixtures imports core and no other package';
  if (other > own) return `goes up, from floor ${own} to floor ${other}`;
  if (other === own) return `goes sideways on floor ${own}`;
  return undefined;
}
