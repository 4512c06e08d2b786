/** The units of a few characters, to ask whether a unit is one of them. */
export const unitsOf = (characters: string): ReadonlySet<number> =>
  new Set([...characters].map((character) => character.charCodeAt(0)));
