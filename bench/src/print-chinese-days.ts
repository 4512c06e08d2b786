/** Prints one character a day, 1 for a working day of chinese-days. To be run under TZ=Asia/Shanghai: see its loader. */
import { addDays } from '@zwgk/core';
import { loadChineseDays } from './chinese-days.ts';

const [, , first = '', last = ''] = process.argv;
const { isWorkingDay } = await loadChineseDays();
let days = '';
for (let date = addDays(first, 0); date <= last; date = addDays(date, 1)) days += isWorkingDay(date) ? '1' : '0';
console.log(days);
