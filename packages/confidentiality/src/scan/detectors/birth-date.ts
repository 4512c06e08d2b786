import { contextWord, form } from '../candidate.ts';
import { readCompact } from '../read/walk.ts';
import { writtenDateLength } from '../read/written-date.ts';
import type { Reason } from '../reasons.ts';
import type { FoundWord, TextContext, WordDetector } from '../text-detector.ts';
import { unit } from '../view/tables.ts';
import { valueStart } from './person-name.ts';

const FIELDS = ['出生日期', '出生年月', '出生年月日', '出生时间', '出生', '生日', '生于', 'DATE OF BIRTH', 'DOB'];
const LONGEST = 18;

/**
 * Dates of birth (出生日期): the value of a field, or a date before 出生 or 生 beside a person. Ranges of years describe a group,
 * not a person: 1949年1月1日至1953年12月31日出生的.
 */
export const birthDate: WordDetector = {
  kinds: ['birth-date'],
  words: [...FIELDS, '日生', '月生'],
  find: (found, context) => {
    const { word } = found;
    if (word !== '日生' && word !== '月生' && findInField(found, context)) return;
    if (word === '出生' || word === '日生' || word === '月生') findBefore(found, context);
  },
};

function findInField(found: FoundWord, context: TextContext): boolean {
  const { view, tables } = context;
  const value = valueStart(found, context);
  const start = value === -1 && (found.word === '生于' || found.word === '出生') ? skipTo(found.to, context) : value;
  if (start === -1) return false;
  const { text, at } = readCompact(view, start, LONGEST, tables, () => false);
  const length = writtenDateLength(text);
  if (length === undefined) return false;
  const to = (at[length - 1] as number) + 1;
  const because: Reason[] = [form, contextWord(found.word)];
  if (value === -1) {
    context.take({
      kind: 'birth-date',
      from: at[0] as number,
      to,
      confidence: 'medium',
      because,
      withoutPerson: { nothing: true },
      identifies: false,
    });
  } else context.take({ kind: 'birth-date', from: at[0] as number, to, confidence: 'high', because });
  return true;
}

/** 出生于1980年, 生于 1980年. */
function skipTo(to: number, { view, tables }: TextContext): number {
  let at = to;
  while (at - to < 4 && (view.at(at) === 0x4e8e || ((tables.classes[view.at(at)] as number) & unit.blank) !== 0)) at++;
  return at;
}

const AHEAD_OF_RANGE = /[至到—~～-]$/;
const AFTER_RANGE = /^(?:以后|以前|之后|之前|及以后|及以前|后|前|的人员|的参保|人口|率|登记|证明|缺陷|医学)/;

function findBefore({ word, from, to }: FoundWord, context: TextContext): void {
  const units = context.view;
  const end = word === '出生' ? from : from + 1;
  const places: number[] = [];
  let text = '';
  for (let at = end - 1; at > 0 && text.length < LONGEST && end - at < LONGEST * 2; at--) {
    const code = units.at(at);
    const bits = context.tables.classes[code] as number;
    if ((bits & unit.lineBreak) !== 0) break;
    if ((bits & unit.blank) !== 0) continue;
    text = String.fromCharCode(code) + text;
    places.unshift(at);
  }
  for (let start = 0; start < text.length - 4; start++) {
    const length = writtenDateLength(text.slice(start));
    if (length === undefined || start + length !== text.length) continue;
    if (AHEAD_OF_RANGE.test(text.slice(0, start))) return;
    if (AFTER_RANGE.test(units.slice(to, to + 4))) return;
    context.take({
      kind: 'birth-date',
      from: places[start] as number,
      to: (places.at(-1) as number) + 1,
      confidence: 'medium',
      because: [form, contextWord(word)],
      withoutPerson: { nothing: true },
      identifies: false,
    });
    return;
  }
}
