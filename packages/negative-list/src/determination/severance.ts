import type { Citation, PlainDate } from '@zwgk/core';
import { regulation2007, regulation2019 } from '../cited.ts';

/**
 * 区分处理: where what must not go out can be separated from the rest, the rest has to be given. It is no ground but a duty
 * that limits all grounds to withhold.
 *
 * @source 《政府信息公开条例》(2019) art. 37; (2007) art. 22
 */
export const severanceBasis = (day: PlainDate): Citation =>
  day < '2019-05-15' ? regulation2007(22) : regulation2019(37);
