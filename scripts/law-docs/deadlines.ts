import type { Citation } from '@zwgk/core';
import {
  type Bound,
  computationLaws,
  type DeadlineRule,
  type DeadlineRuleVersion,
  deadlineRules,
  formatTerm,
  notCountedTimes,
  type Term,
} from '@zwgk/deadlines';
import { formatCitation } from '@zwgk/law';
import { mark } from './mark.ts';

const cited = (basis: readonly Citation[]): string =>
  basis.map((citation) => formatCitation(citation, 'zh-CN', { title: 'short' })).join('<br>');

/** The length of a term in English, and of one without a number also the Chinese word of the law. */
function termText(term: Term, bound: Bound = 'at-most'): string {
  const text = formatTerm(term, 'en');
  if (term.unit === 'none-stated') {
    return term.word === 'nothing' ? 'none stated' : `none stated: ${formatTerm(term)}, ${text}`;
  }
  return bound === 'at-least' ? `at least ${text}` : bound === 'before' ? `${text} before` : text;
}

function row(version: DeadlineRuleVersion): string {
  const { from, to, term, bound, computation, underConvention, extension, notCounted } = version;
  const { exception, restartedBy, basis, consequence, confidence } = version;
  const notes = [
    underConvention &&
      `${termText(underConvention.term)}, where \`${underConvention.convention}\` is \`${underConvention.choice}\``,
    exception && `${exception.zh}<br>${exception.en}`,
    extension && `may be extended by ${formatTerm(extension, 'en')}`,
    notCounted.length > 0 && `not counted: ${notCounted.map((time) => notCountedTimes[time].en).join('; ')}`,
    restartedBy && `begins anew: ${restartedBy.zh}<br>${restartedBy.en}`,
    consequence && `${consequence.zh}<br>${consequence.en}`,
  ];
  const cells = [
    from ?? '',
    to ?? '',
    `${termText(term, bound)}${mark[confidence]}`,
    computation,
    cited(basis),
    notes.filter((note) => typeof note === 'string').join('<br>'),
  ];
  return `| ${cells.join(' | ')} |`;
}

const section = ({ id, title, trigger, startReading, versions }: DeadlineRule): string => `## \`${id}\`

${title.zh}<br>${title.en}

From: ${trigger.zh} (${trigger.en})${startReading === undefined ? '' : `; which day that is: convention \`${startReading}\``}

| from | to | term | counted | basis | more |
|---|---|---|---|---|---|
${versions.map(row).join('\n')}
`;

const laws = Object.entries(computationLaws).map(([id, law]) => {
  const { title, firstDayExcluded, correspondingDay } = law;
  const cells = [
    `\`${id}\``,
    `${title.zh}<br>${title.en}`,
    `${cited(firstDayExcluded.basis)}${mark[firstDayExcluded.confidence]}`,
    `${cited(correspondingDay.basis)}${mark[correspondingDay.confidence]}`,
    'lastDayRolls' in law ? `${cited(law.lastDayRolls.basis)}${mark[law.lastDayRolls.confidence]}` : 'it stays',
  ];
  return `| ${cells.join(' | ')} |`;
});

const numbered = deadlineRules.filter(({ versions }) => versions.some(({ term }) => term.unit !== 'none-stated'));

/** docs/law/deadlines.md */
export const deadlinesDocument = `# The time limits of \`@zwgk/deadlines\`

Made from the registry by \`scripts/build-law-docs.ts\`; do not edit it here. ${deadlineRules.length} rules, ${numbered.length} of them with
a number. The dates of a text are those of the day that sets the period running. An empty date: open, or not known.

How a term and its place in the law are known stands behind it: no mark, read in the text of the instrument; **²**, read in
a notice or a copy only; **ⁱ**, our reading; **ʳ**, from memory, not to be relied on unchecked. What the law leaves open is
in [conventions.md](conventions.md).

## How days are counted

| id | law | the first day is not counted | months and years end on the corresponding day | a last day that is off rolls |
|---|---|---|---|---|
${laws.join('\n')}

${deadlineRules.map(section).join('\n')}`;
