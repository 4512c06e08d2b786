import { contextWord, form } from '../candidate.ts';
import type { NumberRun } from '../read/number-run.ts';
import { over } from '../read/walk.ts';
import type { Reason } from '../reasons.ts';
import type { TextContext } from '../text-detector.ts';
import { type Tables, unit } from '../view/tables.ts';
import type { TextView } from '../view/text-view.ts';

/** 军字第2001988号, 武字第…, 军退字第…; and before 2016 a character of the unit, which file numbers have as well. */
const OWN = '军兵士文职武退';
const WITH_LABEL = '南北沈兰成济广海空参政后装炮京东西中火';
const BEFORE_OWN = '发初终执行税改民刑商监函办令';

/**
 * Numbers of military identity documents (军官证、士兵证等): 军字第…号. Document and case numbers are written alike, so the
 * character before 字第 has to be one of the forces', or a label has to stand near.
 *
 * @source reports of the armed forces' press of 2016-06-30 and 2022-08-25
 */
export function findMilitaryId(context: TextContext, run: NumberRun): number {
  const { view, tables } = context;
  const units = view;
  const start = run.at[0] as number;
  const lead = wordBefore(units, start, tables);
  if (lead === undefined) return -1;
  const figures = figuresFrom(run);
  if (figures < 4) return -1;
  const end = (run.at[figures - 1] as number) + 1;
  const label = context.surroundingsOf(lead.at, end).near(['military'], 24);
  const isOwn = OWN.includes(lead.character) && !BEFORE_OWN.includes(lead.before) && figures >= 6;
  if (label === undefined ? !isOwn : !isOwn && !WITH_LABEL.includes(lead.character)) return -1;
  const because: Reason[] = [form];
  if (label !== undefined) because.push(contextWord(label));
  const behind = over(units, end, unit.blank | unit.lineBreak, 3, tables);
  const last = units.at(behind) === NUMBER ? behind + 1 : end;
  context.take({
    kind: 'military-id',
    from: lead.at,
    to: last,
    confidence: label === undefined ? 'medium' : 'high',
    because,
  });
  return last;
}

const NUMBER = '号'.charCodeAt(0);
const MOST_FIGURES = 8;

const figuresFrom = ({ count }: NumberRun): number => (count > MOST_FIGURES ? 0 : count);

/** The character before 字第, where that stands right before the figures. */
function wordBefore(
  units: TextView,
  start: number,
  { classes }: Tables,
): { character: string; before: string; at: number } | undefined {
  let at = start - 1;
  const visible: number[] = [];
  for (; at > 0 && visible.length < 4 && start - at < 12; at--) {
    const bits = classes[units.at(at)] as number;
    if ((bits & (unit.blank | unit.lineBreak)) === 0) visible.push(at);
  }
  const [ordinal, word, lead, before] = visible;
  if (ordinal === undefined || word === undefined || lead === undefined) return undefined;
  if (units.at(ordinal) !== 0x7b2c || units.at(word) !== 0x5b57) return undefined;
  return {
    character: String.fromCharCode(units.at(lead)),
    before: before === undefined ? '' : String.fromCharCode(units.at(before)),
    at: lead,
  };
}
