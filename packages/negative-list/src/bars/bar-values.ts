import { type BarId, bars } from './bars.ts';

/** The answers to the question which bars apply: every bar known here, and one that is not. */
export const barValues: Readonly<Record<BarId | 'unlisted', readonly [zh: string, en: string]>> = {
  ...(Object.fromEntries(bars.map(({ id, title: { zh, en } }) => [id, [zh, en]])) as Record<BarId, [string, string]>),
  unlisted: ['其他法律、行政法规禁止公开', 'forbidden by a law or administrative regulation not listed here'],
};
