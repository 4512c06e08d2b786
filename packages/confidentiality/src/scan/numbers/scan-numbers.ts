import { type Candidate, sureness } from '../candidate.ts';
import { findCoordinates } from '../detectors/coordinates.ts';
import { findMilitaryId } from '../detectors/military-id.ts';
import { findVehiclePlate } from '../detectors/vehicle-plate.ts';
import type { Preparation } from '../preparation.ts';
import { createNumberRun, gap, readNumberRun } from '../read/number-run.ts';
import { createNumberWindow, LONGEST_NUMBER } from '../read/number-window.ts';
import type { TextContext } from '../text-detector.ts';
import { unit } from '../view/tables.ts';
import { isPossibleGrouping } from './grouping.ts';
import { NumberContext, type NumberDetector, type NumberMatch } from './number-detector.ts';

/** No number that is looked for is shorter. */
const SHORTEST = 7;
/** Figures without a gap beyond this are no number at all. */
const ENDLESS = 40;
/** Letters before the first figure that may belong to the number. */
const LEAD = 8;

/**
 * Looks at the digits at an index of the view (号码扫描): reads what may belong to one number, and asks the detectors about
 * every part of it that begins and ends a group. What was read is not looked at again.
 */
export type NumberScanner = (at: number, door: (from: number, to: number) => void) => void;

/** `door` of the scanner is called where a number has a door behind it: 12号, 501室. */
export function createNumberScanner(
  { numbersOfLength: ofLength, kinds }: Preparation,
  context: TextContext,
): NumberScanner {
  const { view, tables } = context;
  const units = view;
  const { classes } = tables;
  const run = createNumberRun();
  const window = createNumberWindow(run);
  const question = new NumberContext(context, window);
  const wants = {
    plate: kinds.has('vehicle-plate'),
    coordinates: kinds.has('coordinates'),
    military: kinds.has('military-id'),
    address: kinds.has('address'),
  };
  /** Everything before this index of the whole view has been read. */
  let done = 0;

  const scan: NumberScanner = (at, door) => {
    const bits = classes[units.at(at)] as number;
    const before = classes[units.at(at - 1)] as number;
    if ((before & unit.digit) !== 0) return;
    const end = (bits & unit.digit) !== 0 ? endOfDigits(at) : at + 1;
    if (end - at > ENDLESS) return;
    const after = classes[units.at(end)] as number;
    if ((after & unit.door) !== 0 && wants.address) door(at, end);
    if (at < done) return;
    if (end - at <= 3 && wants.coordinates && isDecimalOrDegree(end)) {
      const found = findCoordinates(context, at);
      if (found !== -1) {
        done = found;
        return;
      }
    }
    if (end - at < SHORTEST && (after & CONTINUES) === 0 && (before & (unit.letter | unit.joiner)) === 0) {
      if (units.at(end) !== EMBASSY && units.at(at - 1) !== EMBASSY && !isAfterOrdinal(at) && leadStart(at) === at)
        return;
    }
    scanRun(at);
  };

  const endOfDigits = (at: number): number => {
    let end = at + 1;
    while (((classes[units.at(end)] as number) & unit.digit) !== 0 && end - at <= ENDLESS) end++;
    return end;
  };

  /** Four decimals, or a sign of degrees. */
  const isDecimalOrDegree = (end: number): boolean => {
    const code = units.at(end);
    if (code === DOT) return ((classes[units.at(end + 4)] as number) & (unit.digit | unit.blank)) !== 0;
    return code === 0xb0 || code === 0xba || code === DEGREE;
  };

  const isAfterOrdinal = (at: number): boolean =>
    wants.military && (units.at(at - 1) === ORDINAL || units.at(at - 2) === ORDINAL || units.at(at - 3) === ORDINAL);

  const scanRun = (at: number): void => {
    let start = leadStart(at);
    for (;;) {
      readNumberRun(run, units, start, tables);
      const found = special(start);
      if (found !== -1) {
        done = found;
        return;
      }
      const next = run.count < SHORTEST ? -1 : scanGroups();
      if (next === -1) break;
      start = next;
    }
    done = Math.max(done, (run.at[run.count - 1] as number) + 1);
  };

  const isLetter = (at: number): boolean => ((classes[units.at(at)] as number) & unit.letter) !== 0;

  /** Letters that touch the first figure, single ones before a gap (E 1 2 3), or those of the line before. */
  const leadStart = (at: number): number => {
    let start = lettersBefore(at);
    for (let steps = 0; steps < LEAD; steps++) {
      const end = gapStart(start);
      if (end === start || !isLetter(end - 1)) break;
      const isOne = !isLetter(end - 2);
      const isBreak = ((classes[units.at(start - 1)] as number) & unit.lineBreak) !== 0;
      if (!isOne && !isBreak) break;
      start = isOne ? end - 1 : lettersBefore(end);
      if (!isOne) break;
    }
    return start;
  };

  const lettersBefore = (at: number): number => {
    let start = at;
    while (at - start < LEAD && isLetter(start - 1)) start--;
    return isLetter(start - 1) ? at : start;
  };

  /** Where the gap begins that ends at `at`; at most two units, for a line break may be two. */
  const gapStart = (at: number): number => {
    let start = at;
    while (at - start < 2 && ((classes[units.at(start - 1)] as number) & GAP) !== 0) start--;
    return start;
  };

  const special = (start: number): number => {
    if (wants.plate) {
      const end = findVehiclePlate(context, run);
      if (end !== -1) return end;
    }
    if (wants.coordinates && isSpelledDecimal()) {
      const end = findCoordinates(context, start);
      if (end !== -1) return end;
    }
    return isAfterOrdinal(start) ? findMilitaryId(context, run) : -1;
  };

  /** 1 1 6 . 3 9: a dot after at most three figures, each for itself. */
  const isSpelledDecimal = (): boolean => {
    if (run.groupCount !== run.count || run.count < SHORTEST) return false;
    for (let at = run.at[0] as number; at < (run.at[3] as number); at++) if (units.at(at) === DOT) return true;
    return false;
  };

  /** Asks about every part of the run. Returns where to read on when the run was longer than could be read. */
  const scanGroups = (): number => {
    const { groups, groupCount, count, truncated } = run;
    // A long chain of single figures is a table.
    if (truncated && groupCount === count) return run.at[count - 1] as number;
    let group = 0;
    while (group < groupCount) {
      const from = groups[group] as number;
      if (truncated && count - from <= LONGEST_NUMBER && group > 0) return run.at[from] as number;
      const best = bestFrom(group);
      if (best === undefined) {
        group++;
        continue;
      }
      context.take(best.candidate);
      takeMinor(best.candidate);
      while (group < groupCount && (groups[group] as number) < best.to) group++;
    }
    return truncated ? (run.at[count - 1] as number) : -1;
  };

  /** Whose number shows that they are not of age is a minor, whatever else is known. */
  const takeMinor = (candidate: Candidate): void => {
    const reason = candidate.because.find(({ code }) => code === 'under-age');
    if (reason !== undefined) context.take({ ...candidate, kind: 'minor', because: [reason] });
  };

  const bestFrom = (group: number): { candidate: Candidate; to: number } | undefined => {
    const from = run.groups[group] as number;
    let best: { candidate: Candidate; to: number } | undefined;
    for (let next = group + 1; next <= run.groupCount; next++) {
      const to = run.groups[next] as number;
      if (to - from > LONGEST_NUMBER) break;
      if (to - from < SHORTEST || ofLength[to - from]?.length === 0) continue;
      question.lookAt(from, to);
      if (!isPossibleGrouping(window)) continue;
      const match = matchOf(ofLength[to - from] as readonly NumberDetector[]);
      if (match === undefined) continue;
      if (best !== undefined && sureness(match) < sureness(best.candidate)) continue;
      const [first, last] = [run.at[from] as number, run.at[to - 1] as number];
      best = { candidate: { ...match, from: first, to: last + 1 }, to };
      // Nothing that reaches over a gap is surer than that.
      const isBounded = to === run.count || run.gaps[to] === gap.blank || run.gaps[to] === gap.cell;
      if (match.confidence === 'high' && window.gaps === 0 && isBounded) break;
    }
    return best;
  };

  const matchOf = (asked: readonly NumberDetector[]): NumberMatch | undefined => {
    let best: NumberMatch | undefined;
    for (const detector of asked) {
      const match = detector.match(question);
      if (match === undefined || !kinds.has(match.kind)) continue;
      if (match.confidence === 'high') return match;
      if (best === undefined || sureness(match) > sureness(best)) best = match;
    }
    return best;
  };

  return scan;
}

const CONTINUES = unit.digit | unit.soft | unit.letter | unit.blank | unit.joiner | unit.lineBreak;
const GAP = unit.blank | unit.joiner | unit.lineBreak;
const DOT = 0x2e;
const ORDINAL = '第'.charCodeAt(0);
const DEGREE = '度'.charCodeAt(0);
const EMBASSY = '使'.charCodeAt(0);
