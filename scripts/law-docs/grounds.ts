import type { Bilingual, Citation } from '@zwgk/core';
import { formatCitation, type ReplyOutcomeId, replyOutcomes } from '@zwgk/law';
import {
  type Bar,
  bars,
  conditions,
  type Decider,
  facts,
  type Ground,
  type GroundVersion,
  grounds,
  type Nature,
  type Rule,
  steps,
} from '@zwgk/negative-list';
import { mark } from './mark.ts';

const both = ({ zh, en }: Bilingual): string => `${zh}<br>${en}`;

const cited = (basis: readonly Citation[]): string =>
  basis.map((citation) => formatCitation(citation, 'zh-CN', { title: 'short' })).join('<br>');

const NATURES: Readonly<Record<Nature, string>> = {
  mandatory: '不得公开 · must not be disclosed',
  'mandatory-with-exceptions': '不得公开，有法定例外 · must not, with exceptions',
  discretionary: '可以不予公开 · need not be disclosed',
  refer: '依照其他规定办理 · another way leads to it',
  'not-a-disclosure-matter': '不属于政府信息公开 · no disclosure matter',
  unable: '无法提供 · nothing to give',
  procedural: '程序要求 · procedure',
  'already-public': '已经公开 · public already',
  'no-basis-of-its-own': '无独立依据 · no basis of its own',
};

const DECIDERS: Readonly<Record<Decider, string>> = {
  organ: '本机关 · the organ',
  'classifying-organ': '原定密机关、单位 · the organ that classified it',
  'approving-organ': '有权批准的机关 · the organ that approves',
  'competent-authority': '主管部门或者保密行政管理部门 · the competent or secrecy authority',
};

function ruleText(rule: Rule, language: 'zh' | 'en'): string {
  if (typeof rule === 'string') return conditions[rule].title[language];
  const [rules, joiner] =
    'all' in rule
      ? [rule.all, language === 'zh' ? '，并且' : ', and ']
      : [rule.any, language === 'zh' ? '，或者' : ', or '];
  return rules
    .map((each) => (typeof each === 'string' ? ruleText(each, language) : `(${ruleText(each, language)})`))
    .join(joiner);
}

const ruleCell = (rule: Rule | undefined): string =>
  rule === undefined ? '' : `${ruleText(rule, 'zh')}<br>${ruleText(rule, 'en')}`;

function replyCell(outcome: ReplyOutcomeId | undefined): string {
  const reply = replyOutcomes.find(({ id }) => id === outcome);
  return reply === undefined ? 'closes no request' : `\`${reply.id}\`<br>${reply.notation} ${reply.label.zh}`;
}

const period = ({ from, to }: GroundVersion | Bar['versions'][number]): string => `${from}–${to ?? ''}`;

/** Article ↔ ground ↔ condition ↔ reply ↔ row of table 3: one line for each text of a ground. */
const lines = grounds.flatMap(({ id, title, metWhen, unless, outcome, versions }) =>
  versions.map((version) => {
    const basis = version.basis.length === 0 ? 'no article' : cited(version.basis);
    const note = version.note === undefined ? '' : `<br>*${version.note.zh}<br>${version.note.en}*`;
    const cells = [
      `${basis}${mark[version.confidence]}${note}`,
      period(version),
      `\`${id}\`<br>${both(title)}`,
      ruleCell(metWhen),
      ruleCell(unless),
      replyCell(outcome),
    ];
    return `| ${cells.join(' | ')} |`;
  }),
);

const character = ({ id, title, nature, decidedBy, procedure, answer }: Ground): string => {
  const before = procedure === undefined ? [] : procedure.steps.map((step) => both(steps[step].title));
  const after = answer.map((step) => both(steps[step].title));
  const cells = [
    `\`${id}\` ${title.zh}`,
    NATURES[nature],
    DECIDERS[decidedBy],
    before.join('<br>'),
    after.join('<br>'),
  ];
  return `| ${cells.join(' | ')} |`;
};

const barLines = bars.flatMap(({ id, title, feeds, test, versions }) =>
  versions.map((version) => {
    const cells = [
      `${cited(version.basis)}${mark[version.confidence]}`,
      period(version),
      `\`${id}\`<br>${both(title)}`,
      both(test),
      `\`${feeds}\``,
    ];
    return `| ${cells.join(' | ')} |`;
  }),
);

const ANSWERS = { 'yes-no': '`yes` `no`', date: '`YYYY-MM-DD`', names: '`["list/entry", …]`' } as const;

const factLine = ([name, fact]: [string, (typeof facts)[keyof typeof facts]]): string => {
  const answers =
    'values' in fact
      ? Object.entries<Bilingual>(fact.values).map(([value, { zh }]) => `\`${value}\` ${zh}`)
      : [ANSWERS[fact.kind]];
  const several = fact.kind === 'several' ? 'any of: ' : '';
  return `| \`${name}\` | ${both(fact.title)} | ${several}${answers.join('; ')} |`;
};

/** docs/law/grounds.md */
export const groundsDocument = `# The grounds of \`@zwgk/negative-list\`

Made from the registries of \`@zwgk/negative-list\` by \`scripts/build-law-docs.ts\`; do not edit it here.
${grounds.length} grounds in ${lines.length} texts, ${bars.length} rules of neighbouring laws, ${Object.keys(facts).length} facts.

How a text is known stands behind its article: no mark, read in the text of the instrument; **²**, in a notice or copy
only; **ⁱ**, our inference; **ʳ**, from memory, not to be relied on unchecked. That a ground belongs to a row of table 3 is
our inference throughout: the format of the annual report names no articles there.

## Article ↔ ground ↔ condition ↔ reply ↔ table 3

A ground is met when the condition holds and no exception does. A condition that is not known is never taken for one that
does not hold. Where what must not go out can be separated from the rest, the rest is given (区分处理, 《政府信息公开条例》
（2019）第三十七条, （2007）第二十二条): reply and row \`partly-disclosed\`, 三（二）部分公开. Nothing against it: \`disclosed\`,
三（一）予以公开.

| article | in force | ground | met when | unless | reply, row of table 3 |
|---|---|---|---|---|---|
${lines.join('\n')}

## Nature, who decides, what has to be done

| ground | nature | who decides | before it can be decided | in answering on it |
|---|---|---|---|---|
${grounds.map(character).join('\n')}

## Rules of neighbouring laws

Each makes a ground of the Regulation met; before the first period its text is not known to us.

| article | in force | rule | applies to | feeds |
|---|---|---|---|---|
${barLines.join('\n')}

## Facts

What may be stated about a candidate. Every fact may be left out, or be \`unknown\`.

| fact | question | answers |
|---|---|---|
${Object.entries(facts).map(factLine).join('\n')}
`;
