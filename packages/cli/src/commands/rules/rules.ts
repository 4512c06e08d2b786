import type { Language, PlainDate } from '@zwgk/core';
import {
  type DeadlineRule,
  type DeadlineRuleVersion,
  deadlineRule,
  deadlineRules,
  formatTerm,
  notCountedTimes,
} from '@zwgk/deadlines';
import { formatCitation } from '@zwgk/law';
import { runOperation } from '@zwgk/operations';
import { type ExitCode, exitCode } from '../../exit-code.ts';
import type { Io } from '../../io.ts';
import { confidenceTexts } from '../../texts/confidence-texts.ts';
import { rulesTexts } from './texts.ts';

export interface RulesOptions {
  readonly on?: PlainDate;
  readonly json?: boolean;
}

/** Lists the time limits, or shows one in full: for a person or, as JSON, for a program. */
export async function showRules(
  io: Io,
  language: Language,
  id: string | undefined,
  options: RulesOptions,
): Promise<ExitCode> {
  // An unknown id is an error whatever the form of the answer.
  const asked = id === undefined ? undefined : deadlineRule(id).id;
  if (options.json === true) {
    const reply = runOperation('deadline.rules', options.on === undefined ? {} : { on: options.on }, language);
    const { rules } = (reply.ok ? reply.result : { rules: [] }) as { rules: readonly DeadlineRule[] };
    await io.out(`${JSON.stringify({ rules: rules.filter((rule) => asked === undefined || rule.id === asked) })}\n`);
    return exitCode.clean;
  }
  const shown = deadlineRules.filter((rule) => asked === undefined || rule.id === asked);
  for (const rule of shown)
    await io.out(asked === undefined ? lineOf(rule, language, options.on) : inFull(rule, language));
  return exitCode.clean;
}

const isInForce =
  (on: PlainDate | undefined) =>
  ({ from, to }: DeadlineRuleVersion): boolean =>
    on === undefined || ((from === undefined || from <= on) && (to === undefined || on <= to));

/** One line a rule: its id, its present or asked-for term, its title. */
function lineOf({ id, title, versions }: DeadlineRule, language: Language, on: PlainDate | undefined): string {
  const version = versions.filter(isInForce(on)).at(-1);
  if (version === undefined) return '';
  return `${id}  ${rulesTexts[language].bound(version.bound, formatTerm(version.term, language))}  ${title[language === 'zh-CN' ? 'zh' : 'en']}\n`;
}

function inFull({ id, title, trigger, versions }: DeadlineRule, language: Language): string {
  const texts = rulesTexts[language];
  const key = language === 'zh-CN' ? 'zh' : 'en';
  const lines = versions.flatMap((version) => [
    `  ${texts.dates(version.from, version.to)}  ${texts.bound(version.bound, formatTerm(version.term, language))}${version.extension === undefined ? '' : texts.extension(formatTerm(version.extension, language))}`,
    ...detailsOf(version, language).map((line) => `    ${line}`),
  ]);
  return `${[`${id}  ${title[key]}`, `  ${texts.trigger}${trigger[key]}`, ...lines].join('\n')}\n`;
}

/** Its law, and everything that bears on the term. */
function detailsOf(version: DeadlineRuleVersion, language: Language): readonly string[] {
  const { basis, notCounted, restartedBy, exception, consequence, confidence } = version;
  const texts = rulesTexts[language];
  const key = language === 'zh-CN' ? 'zh' : 'en';
  return [
    ...basis.map((citation) => formatCitation(citation, language)),
    ...(exception === undefined ? [] : [texts.exception + exception[key]]),
    ...(notCounted.length === 0
      ? []
      : [
          texts.notCounted +
            notCounted.map((time) => notCountedTimes[time][key]).join(language === 'zh-CN' ? '、' : '; '),
        ]),
    ...(restartedBy === undefined ? [] : [texts.restartedBy + restartedBy[key]]),
    ...(consequence === undefined ? [] : [texts.consequence + consequence[key]]),
    ...(confidence === 'primary' ? [] : [confidenceTexts[language][confidence]]),
  ];
}
