import { readChineseNumeral } from '@zwgk/core';
import type { Duration, UpdateFrequency } from '../item/item-values.ts';
import { deadlineRuleRef, type ItemTerm, type TermTrigger, type TimeLimit } from '../item/time-limit.ts';
import { withoutSpaces } from './plain-cell.ts';

/** What a cell of time limits says. Local tables put durations and frequencies into it as well. */
export interface TimeLimitReading {
  readonly limits: readonly TimeLimit[];
  readonly duration?: Duration;
  readonly updateFrequency?: UpdateFrequency;
  /** Whether every clause of it was understood. */
  readonly isWhole: boolean;
}

type Unit = Extract<ItemTerm, { amount: number }>['unit'];

const UNITS: Readonly<Record<string, Unit>> = {
  工作日: 'working-days',
  日: 'calendar-days',
  天: 'calendar-days',
  个月: 'months',
  月: 'months',
  年: 'years',
};

const PERIOD = /(\d{1,3}|[一二三四五六七八九十]{1,3})个?(工作日|日|天|月|年)/;
const DATE = /(\d{1,2})月(?:(\d{1,2})[日号]|底)之?前/;
const SAYS_NOTHING = /^(法律|法规|规章|另有规定|从其规定|动态调整|予以公开|向社会公布|有限期限内)+$/;
const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 之日起…内: what the period is counted from, by the words before it. The decision goes before the formation of its document. */
const triggers: readonly (readonly [words: RegExp, trigger: TermTrigger])[] = [
  [/收到|申请/, 'other'],
  [/决定/, 'decision'],
  [/批准|批复|核准/, 'approval'],
  [/形成|变更|产生|制作|制定|获取/, 'formation'],
  [/之日|后|起|前/, 'other'],
];

/**
 * Reads a time limit as directories write it (公开时限), clause by clause: 信息形成或者变更之日起20个工作日内, 及时公开, 每年1月31日前.
 * What a clause does not say is not made up: a bare `6个月` may be a frequency as well as a limit, and is left unread.
 */
export function readTimeLimits(text: string): TimeLimitReading {
  const clauses = withoutSpaces(text.normalize('NFKC'))
    .replace(/\([^()]*\)/g, '')
    .split(/[;,。]/)
    .filter((clause) => clause !== '');
  const limits: TimeLimit[] = [];
  let duration: Duration | undefined;
  let updateFrequency: UpdateFrequency | undefined;
  let isWhole = clauses.length > 0;
  for (const clause of clauses) {
    const read = readClause(clause);
    if (read === undefined) isWhole = false;
    if (read?.limit !== undefined) limits.push(read.limit);
    duration ??= read?.duration;
    updateFrequency ??= read?.updateFrequency;
  }
  return {
    limits,
    ...(duration !== undefined && { duration }),
    ...(updateFrequency !== undefined && { updateFrequency }),
    isWhole,
  };
}

interface ClauseReading {
  readonly limit?: TimeLimit;
  readonly duration?: Duration;
  readonly updateFrequency?: UpdateFrequency;
}

/** What one clause says; nothing where it is a reservation; `undefined` where it is not understood. */
function readClause(clause: string): ClauseReading | undefined {
  const date = DATE.exec(clause);
  if (date !== null) return readDate(date, clause);
  if (/^(保持)?(长期|永久)(公开)?$|:长期公开$/.test(clause)) return { duration: 'standing' };
  if (/^长期公开\/随时公开$/.test(clause)) return undefined;
  if (/^随时公开$/.test(clause)) return { duration: 'ad-hoc' };
  if (clause === '半年至少更新1次') return { updateFrequency: 'half-yearly' };
  const period = PERIOD.exec(clause);
  if (period !== null) return readPeriod(period, clause);
  if (/(及时|实时)(公开|更新)?$/.test(clause)) return { limit: { kind: 'promptly' } };
  return SAYS_NOTHING.test(clause.replace(/[的、]/g, '')) ? {} : undefined;
}

function readDate([, month = '', day]: RegExpExecArray, clause: string): ClauseReading | undefined {
  const lastDay = LAST_DAYS[Number(month) - 1];
  if (lastDay === undefined || Number(day ?? 1) > lastDay) return undefined;
  const term: ItemTerm = { unit: 'fixed-date', month: Number(month), day: Number(day ?? lastDay) };
  return {
    limit: { kind: 'term', term },
    ...(clause.startsWith('每年') && { updateFrequency: 'yearly' as const }),
  };
}

function readPeriod(period: RegExpExecArray, clause: string): ClauseReading | undefined {
  const [whole, number = '', unitWord = ''] = period;
  const amount = /^\d/.test(number) ? Number(number) : readChineseNumeral(number);
  const unit = UNITS[unitWord];
  if (amount === undefined || amount < 1 || unit === undefined) return undefined;
  const term: ItemTerm = { unit, amount };
  const before = clause.slice(0, period.index);
  const after = clause.slice(period.index + whole.length);
  if (/(不得?少于|公示)$/.test(before)) return { limit: { kind: 'term', term, bound: 'at-least' } };
  const trigger = triggers.find(([words]) => words.test(before))?.[1];
  // 提前一周, 6个月, 1年: nothing says that it is a limit.
  if (trigger === undefined && unit !== 'working-days' && !after.startsWith('内')) return undefined;
  if (/^前/.test(after)) return { limit: { kind: 'term', term, trigger: trigger ?? 'other', bound: 'before' } };
  if (trigger === 'formation' && unit === 'working-days' && amount === 20) {
    return { limit: { kind: 'rule', rule: deadlineRuleRef('proactive-disclosure'), term } };
  }
  return { limit: { kind: 'term', term, ...(trigger !== undefined && { trigger }) } };
}
