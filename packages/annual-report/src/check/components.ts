import { cellKey } from '../report/cell-at.ts';
import type { Identity } from './identity.ts';

/** Identities in groups that share no cell (互不相干的勾稽关系): what is wrong in one says nothing of the others. */
export function components(identities: readonly Identity[]): readonly (readonly Identity[])[] {
  let groups: Group[] = [];
  for (const identity of identities) {
    const keys = [...identity.left, ...identity.right].map(cellKey);
    const touched = groups.filter((group) => keys.some((key) => group.keys.has(key)));
    const [joined = { keys: new Set(), members: [] }, ...others] = touched;
    for (const key of [...keys, ...others.flatMap((group) => [...group.keys])]) joined.keys.add(key);
    joined.members.push(...others.flatMap(({ members }) => members), identity);
    groups = [...groups.filter((group) => !touched.includes(group)), joined];
  }
  return groups.map(({ members }) => members);
}

interface Group {
  readonly keys: Set<string>;
  readonly members: Identity[];
}
