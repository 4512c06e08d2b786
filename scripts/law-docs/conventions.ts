import { type Convention, conventions } from '@zwgk/deadlines';
import { formatCitation } from '@zwgk/law';
import { mark } from './mark.ts';

function row(convention: Convention): string {
  const { point, id, question, choices, basis, confidence, readBy } = convention;
  const cells = [
    point,
    `\`${id}\``,
    `${question.zh}<br>${question.en}`,
    `\`${convention.default}\`${mark[confidence]}`,
    Object.entries(choices)
      .map(([choice, { zh, en }]) => `\`${choice}\`: ${zh}; ${en}`)
      .join('<br>'),
    basis.map((citation) => formatCitation(citation, 'zh-CN', { title: 'short' })).join('<br>'),
    readBy.map((reader) => (reader.startsWith('@') ? `\`${reader}\`` : reader)).join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
}

const points = [...new Set(conventions.map(({ point }) => point))];
const inOrder = conventions.toSorted((one, other) => numberOf(one) - numberOf(other));

/** The point `6.12` as 12. */
function numberOf({ point }: Convention): number {
  return Number(point.split('.')[1]);
}

/** docs/law/conventions.md */
export const conventionsDocument = `# The open questions of \`@zwgk/deadlines\`

Made from the registry by \`scripts/build-law-docs.ts\`; do not edit it here. ${points.length} points that the law leaves open or that are
disputed, and ${conventions.length} conventions that answer them. A caller chooses with \`conventions: { 'first-day': 'counted' }\`; what is
not chosen follows the default, and a choice that moves a date is noted in the result.

How surely a default follows from its basis stands behind it: no mark, the text says so; **ⁱ**, our reading; **ʳ**, from
memory. Without a basis the law is silent.

| point | id | question | default | choices | basis | read by |
|---|---|---|---|---|---|---|
${inOrder.map(row).join('\n')}
`;
