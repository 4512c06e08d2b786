import { addDays, type Citation, errorOf, type PlainDate } from '@zwgk/core';
import { ruleOf, versionOf } from '../deadline-rules.ts';
import { deadlineErrors } from '../errors.ts';
import type { DeadlineRule } from '../rule/deadline-rule.ts';
import { formatTerm } from '../rule/format-term.ts';
import type { NotCounted } from '../rule/not-counted.ts';
import { regulation2007, regulation2019 } from '../rule/texts.ts';

/** How one text of the Regulation runs the clock (计时所依据的文本). */
export interface Regime {
  readonly id: '2007' | '2019';
  /** Working days for the reply. */
  readonly term: number;
  /** Working days by which it may be extended, at most. */
  readonly extension: number;
  readonly notCounted: readonly NotCounted[];
  /** Whether a supplemented request restarts the count. */
  readonly supplementRestarts: boolean;
  readonly basis: Readonly<Record<RegimePlace, Citation>>;
}

/** The places of the Regulation that the clock refers to. */
type RegimePlace =
  | 'reply'
  | 'extension'
  | 'consultation'
  | 'receipt'
  | 'supplement'
  | 'thirdParty'
  | 'coAuthor'
  | 'reasons'
  | 'transfer';

/** What the texts differ in besides the numbers, which stand in the rule `request-reply`. */
const texts: Readonly<Record<Regime['id'], Pick<Regime, 'id' | 'supplementRestarts' | 'basis'>>> = {
  2007: {
    id: '2007',
    supplementRestarts: false,
    basis: {
      reply: regulation2007(24, 2),
      extension: regulation2007(24, 2),
      consultation: regulation2007(24, 3),
      receipt: regulation2007(24),
      supplement: regulation2007(21, 0, 4),
      thirdParty: regulation2007(23),
      coAuthor: regulation2007(24),
      reasons: regulation2007(24),
      transfer: regulation2007(21, 0, 3),
    },
  },
  2019: {
    id: '2019',
    supplementRestarts: true,
    basis: {
      reply: regulation2019(33, 2),
      extension: regulation2019(33, 2),
      consultation: regulation2019(33, 3),
      receipt: regulation2019(31),
      supplement: regulation2019(30),
      thirdParty: regulation2019(32),
      coAuthor: regulation2019(34),
      reasons: regulation2019(35),
      transfer: regulation2019(36, 0, 5),
    },
  },
};

/** The first day of the text of 2019. */
export const FIRST_DAY_OF_2019 = '2019-05-15' as PlainDate;

/** The last day of the text of 2007 and the first of that of 2019. */
const A_DAY_OF: Readonly<Record<Regime['id'], PlainDate>> = {
  2007: /* @__PURE__ */ addDays(FIRST_DAY_OF_2019, -1),
  2019: FIRST_DAY_OF_2019,
};

/** The texts that can govern a clock. */
export const regimeIds = ['2007', '2019'] as const satisfies readonly Regime['id'][];

/** The text that governs a request of a day, unless one is named. */
export const regimeIdOn = (day: PlainDate, named: Regime['id'] | undefined): Regime['id'] =>
  named ?? (day < FIRST_DAY_OF_2019 ? '2007' : '2019');

/**
 * The regime of a request: that of a day, unless one is named.
 *
 * @throws ZwgkError `deadlines/not-in-force-yet` for a day before 1 May 2008; `deadlines/working-days-needed` when an
 *   overlay puts the reply in another unit, since only working days can be paused
 */
export function regimeOn(day: PlainDate, named: Regime['id'] | undefined, rules: readonly DeadlineRule[]): Regime {
  const version = versionOf(ruleOf('request-reply', rules), named === undefined ? day : A_DAY_OF[named]);
  const id = regimeIdOn(day, named);
  const { term, extension, notCounted } = version;
  if (term.unit !== 'working-days') {
    const params = { rule: 'request-reply', term: formatTerm(term, 'en') };
    throw errorOf(deadlineErrors, 'deadlines/working-days-needed', params, ['rules']);
  }
  const most = extension?.unit === 'working-days' ? extension.amount : 0;
  return { ...texts[id], term: term.amount, extension: most, notCounted };
}
