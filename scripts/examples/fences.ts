/** Finds the ```ts examples in doc comments and in Markdown. */

/** One example: its code, and the line of the file on which the code begins. */
export interface Fence {
  line: number;
  code: string;
}

const OPENING = /^(\s*)```ts(?:\s+(.*?))?\s*$/;
const CLOSING = /^\s*```\s*$/;

/** Fences of a Markdown text. One that opens with ```ts no-run is shown to readers and not run. */
export function fencesOfMarkdown(text: string): Fence[] {
  return fencesOf(text.split('\n').map((content, index) => ({ line: index + 1, content })));
}

/** Fences in the doc comments of a TypeScript module. */
export function fencesOfModule(text: string): Fence[] {
  let inside = false;
  const comments = text.split('\n').flatMap((content, index) => {
    const opens = !inside && /^\s*\/\*\*/.test(content);
    inside = inside || opens;
    if (!inside) return [];
    inside = !content.includes('*/');
    return [{ line: index + 1, content: content.replace(/^\s*(?:\/\*\*|\*(?!\/)) ?/, '') }];
  });
  return fencesOf(comments);
}

function fencesOf(lines: readonly { line: number; content: string }[]): Fence[] {
  const fences: Fence[] = [];
  let open: { line: number; indent: number; run: boolean; code: string[] } | undefined;
  for (const { line, content } of lines) {
    const opening = OPENING.exec(content);
    if (open === undefined) {
      if (opening === null) continue;
      open = { line: line + 1, indent: opening[1]?.length ?? 0, run: opening[2] !== 'no-run', code: [] };
    } else if (CLOSING.test(content)) {
      if (open.run) fences.push({ line: open.line, code: open.code.join('\n') });
      open = undefined;
    } else {
      open.code.push(content.slice(Math.min(open.indent, content.length - content.trimStart().length)));
    }
  }
  return fences;
}
