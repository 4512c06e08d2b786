import type { FindingDefinitions } from '@zwgk/core';
import type { Correction, Pinned } from '../check/explanation.ts';
import type { CellPath } from '../report/cell.ts';
import { formatCellPath } from '../report/cell-label.ts';

/** One side of an identity: its cells, and the sum of their numbers. */
export interface IdentitySide {
  readonly cells: readonly { readonly cell: CellPath; readonly value: number | null }[];
  readonly sum: number;
}

/** An identity that does not hold. */
export interface BrokenIdentity {
  readonly identity: string;
  readonly left: IdentitySide;
  readonly right: IdentitySide;
  /** Left less right. */
  readonly difference: number;
}

export interface DoesNotAddUpParams {
  readonly identities: readonly BrokenIdentity[];
  /** How sure it is which cell is wrong. */
  readonly pinned: Pinned;
  /** The smallest changes that would make everything right, the likeliest first. No more than ten are listed. */
  readonly corrections: readonly (readonly Correction[])[];
  /** How many more of the same size there are. */
  readonly more: number;
  /** The total of its row or column seems to have been typed where a part of it belongs. */
  readonly likely?: 'total-in-part';
}

/** Parameters of the findings about sums, by code. */
export interface SumFindings {
  'annual-report/does-not-add-up': DoesNotAddUpParams;
}

const FORMAT = [{ instrument: 'annual-report-format', version: '2021' }];

const sides = ({ left, right }: BrokenIdentity, language: 'zh-CN' | 'en'): string => {
  const name = ({ cells }: IdentitySide): string => {
    const [first, ...rest] = cells;
    if (first === undefined) return '';
    const label = formatCellPath(first.cell, language);
    if (rest.length === 0) return label;
    const last = cells[cells.length - 1]?.cell ?? first.cell;
    const to = formatCellPath(last, language);
    if (rest.length === 1) return language === 'zh-CN' ? `${label}与${to}之和` : `${label} and ${to}`;
    return language === 'zh-CN' ? `${label}至${to}之和` : `${label} to ${to}`;
  };
  return language === 'zh-CN'
    ? `${name(left)}为 ${left.sum}，${name(right)}为 ${right.sum}`
    : `${name(left)}: ${left.sum}; ${name(right)}: ${right.sum}`;
};

const set = (corrections: readonly Correction[], language: 'zh-CN' | 'en'): string =>
  corrections
    .map(({ cell, value, expected }) =>
      language === 'zh-CN'
        ? `${formatCellPath(cell)}应为 ${expected}（现为 ${value}）`
        : `${formatCellPath(cell, 'en')} should be ${expected}, not ${value}`,
    )
    .join(language === 'zh-CN' ? '，且' : ' and ');

/** Findings about sums (勾稽关系). */
export const sumFindings = {
  'annual-report/does-not-add-up': {
    severity: 'error',
    basis: FORMAT,
    'zh-CN': ({ identities, pinned, corrections: [first, ...others], more, likely }) => {
      const what = identities.map((identity) => sides(identity, 'zh-CN')).join('；');
      const hint = likely === undefined ? '' : '，疑似将合计数填入了分项';
      if (first === undefined) return `勾稽关系不成立：${what}`;
      const also = others.map((other) => set(other, 'zh-CN')).join('；或');
      const rest = more > 0 ? `；另有 ${more} 种可能` : '';
      if (pinned === 'only') return `${set(first, 'zh-CN')}${hint}：${what}`;
      if (pinned === 'likeliest')
        return `${set(first, 'zh-CN')}${hint}${also === '' ? '' : `（也可能是${also}${rest}）`}：${what}`;
      return `勾稽关系不成立：${what}。可能有误的是：${[set(first, 'zh-CN'), ...(also === '' ? [] : [also])].join('；或')}${rest}`;
    },
    en: ({ identities, pinned, corrections: [first, ...others], more, likely }) => {
      const what = identities.map((identity) => sides(identity, 'en')).join('; ');
      const hint = likely === undefined ? '' : ' (a total seems to have been typed into a part)';
      if (first === undefined) return `does not add up: ${what}`;
      const also = others.map((other) => set(other, 'en')).join(', or ');
      const rest = more > 0 ? `, or one of ${more} more` : '';
      if (pinned === 'only') return `${set(first, 'en')}${hint}: ${what}`;
      if (pinned === 'likeliest')
        return `${set(first, 'en')}${hint}${also === '' ? '' : `, or ${also}${rest}`}: ${what}`;
      return `does not add up: ${what}. Wrong may be: ${[set(first, 'en'), ...(also === '' ? [] : [also])].join(', or ')}${rest}`;
    },
  },
} satisfies FindingDefinitions<SumFindings>;
