/** Tells the line of an offset, from 1 (行号). The lines are counted once. */
export function linePlaces(file: string, text: string): (offset: number) => string {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|[\n\r]/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return `${file}:${low + 1}`;
  };
}
