import { type Candidate, sureness } from '../candidate.ts';
import type { DetectionKind } from '../detection-kinds.ts';
import { findCoordinates } from '../detectors/coordinates.ts';
import { findMilitaryId } from '../detectors/military-id.ts';
import { findVehiclePlate } from '../detectors/vehicle-plate.ts';
import type { Preparation } from '../preparation.ts';
import { createNumberRun, gap, readNumberRun } from '../read/number-run.ts';
import { createNumberWindow, LONGEST_NUMBER } from '../read/number-window.ts';
import type { TextContext } from '../text-detector.ts';
import { type Tables, unit } from '../view/tables.ts';
import type { TextView } from '../view/text-view.ts';
import { isPossibleGrouping } from './grouping.ts';
import { NumberContext, type NumberDetector, type NumberMatch } from './number-detector.ts';

/** No number that is looked for is shorter. */
const SHORTEST = 7;
/** A degree with four decimals: 3.9042. */
const SHORTEST_DECIMAL = 5;
/** Figures without a gap beyond this are no number at all. */
const ENDLESS = 40;
/** Letters before the first figure that may belong to the number. */
const LEAD = 8;

/** Whoever has numbers looked at: `door` is called where a number has a door behind it, 12号, 501室. */
export interface NumberCaller extends TextContext {
  readonly door: (from: number, to: number) => void;
}

/**
 * Looks at the digits at an index of the view (号码扫描): reads what may belong to one number, and asks the detectors about
 * every part of it that begins and ends a group. What was read is not looked at again.
 */
export class NumberScanner {
  readonly #context: NumberCaller;
  readonly #view: TextView;
  readonly #tables: Tables;
  readonly #classes: Uint8Array;
  readonly #kinds: ReadonlySet<DetectionKind>;
  readonly #ofLength: Preparation['numbersOfLength'];
  readonly #run = createNumberRun();
  readonly #question: NumberContext;
  readonly #wants: Readonly<Record<'plate' | 'coordinates' | 'military' | 'address', boolean>>;
  /** Everything before this index of the whole view has been read. */
  #done = 0;

  constructor({ numbersOfLength, kinds }: Preparation, context: NumberCaller) {
    this.#context = context;
    this.#view = context.view;
    this.#tables = context.tables;
    this.#classes = context.tables.classes;
    this.#kinds = kinds;
    this.#ofLength = numbersOfLength;
    this.#question = new NumberContext(context, createNumberWindow(this.#run));
    this.#wants = {
      plate: kinds.has('vehicle-plate'),
      coordinates: kinds.has('coordinates'),
      military: kinds.has('military-id'),
      address: kinds.has('address'),
    };
  }

  scan(at: number): void {
    const bits = this.#classes[this.#view.at(at)] as number;
    const before = this.#classes[this.#view.at(at - 1)] as number;
    if ((before & unit.digit) !== 0) return;
    const end = (bits & unit.digit) !== 0 ? this.#endOfDigits(at) : at + 1;
    if (end - at > ENDLESS) return;
    const after = this.#classes[this.#view.at(end)] as number;
    if ((after & unit.door) !== 0 && this.#wants.address) this.#context.door(at, end);
    if (at < this.#done) return;
    if (end - at <= 3 && this.#wants.coordinates && this.#isDecimalOrDegree(end)) {
      const found = findCoordinates(this.#context, at);
      if (found !== -1) {
        this.#done = found;
        return;
      }
    }
    if (end - at < SHORTEST && (after & CONTINUES) === 0 && (before & (unit.letter | unit.joiner)) === 0) {
      if (
        this.#view.at(end) !== EMBASSY &&
        this.#view.at(at - 1) !== EMBASSY &&
        !this.#isAfterOrdinal(at) &&
        this.#leadStart(at) === at
      )
        return;
    }
    this.#scanRun(at);
  }

  #endOfDigits(at: number): number {
    let end = at + 1;
    while (((this.#classes[this.#view.at(end)] as number) & unit.digit) !== 0 && end - at <= ENDLESS) end++;
    return end;
  }

  /** Four decimals, or a sign of degrees. */
  #isDecimalOrDegree(end: number): boolean {
    const code = this.#view.at(end);
    if (code === DOT) return ((this.#classes[this.#view.at(end + 4)] as number) & (unit.digit | unit.blank)) !== 0;
    return code === 0xb0 || code === 0xba || code === DEGREE;
  }

  #isAfterOrdinal(at: number): boolean {
    return (
      this.#wants.military &&
      (this.#view.at(at - 1) === ORDINAL || this.#view.at(at - 2) === ORDINAL || this.#view.at(at - 3) === ORDINAL)
    );
  }

  #scanRun(at: number): void {
    let start = this.#leadStart(at);
    for (;;) {
      readNumberRun(this.#run, this.#view, start, this.#tables);
      const found = this.#special(start);
      if (found !== -1) {
        this.#done = found;
        return;
      }
      const next = this.#run.count < SHORTEST ? -1 : this.#scanGroups();
      if (next === -1) break;
      start = next;
    }
    this.#done = Math.max(this.#done, (this.#run.at[this.#run.count - 1] as number) + 1);
  }

  #isLetter(at: number): boolean {
    return ((this.#classes[this.#view.at(at)] as number) & unit.letter) !== 0;
  }

  /** Letters that touch the first figure, single ones before a gap (E 1 2 3), or those of the line before. */
  #leadStart(at: number): number {
    let start = this.#lettersBefore(at);
    for (let steps = 0; steps < LEAD; steps++) {
      const end = this.#gapStart(start);
      if (end === start || !this.#isLetter(end - 1)) break;
      const isOne = !this.#isLetter(end - 2);
      const isBreak = ((this.#classes[this.#view.at(start - 1)] as number) & unit.lineBreak) !== 0;
      if (!isOne && !isBreak) break;
      start = isOne ? end - 1 : this.#lettersBefore(end);
      if (!isOne) break;
    }
    return start;
  }

  #lettersBefore(at: number): number {
    let start = at;
    while (at - start < LEAD && this.#isLetter(start - 1)) start--;
    return this.#isLetter(start - 1) ? at : start;
  }

  /** Where the gap begins that ends at `at`; at most two units, for a line break may be two. */
  #gapStart(at: number): number {
    let start = at;
    while (at - start < 2 && ((this.#classes[this.#view.at(start - 1)] as number) & GAP) !== 0) start--;
    return start;
  }

  #special(start: number): number {
    if (this.#wants.plate) {
      const end = findVehiclePlate(this.#context, this.#run);
      if (end !== -1) return end;
    }
    if (this.#wants.coordinates && this.#isSpelledDecimal()) {
      const end = findCoordinates(this.#context, start);
      if (end !== -1) return end;
    }
    return this.#isAfterOrdinal(start) ? findMilitaryId(this.#context, this.#run) : -1;
  }

  /** 1 1 6 . 3 9: a dot after at most three figures, each for itself. */
  #isSpelledDecimal(): boolean {
    if (this.#run.groupCount !== this.#run.count || this.#run.count < SHORTEST_DECIMAL) return false;
    for (let at = this.#run.at[0] as number; at < (this.#run.at[3] as number); at++)
      if (this.#view.at(at) === DOT) return true;
    return false;
  }

  /** Asks about every part of the run. Returns where to read on when the run was longer than could be read. */
  #scanGroups(): number {
    const { groups, groupCount, count, truncated } = this.#run;
    // A long chain of single figures is a table.
    if (truncated && groupCount === count) return this.#run.at[count - 1] as number;
    let group = 0;
    while (group < groupCount) {
      const from = groups[group] as number;
      if (truncated && count - from <= LONGEST_NUMBER && group > 0) return this.#run.at[from] as number;
      const best = this.#bestFrom(group);
      if (best === undefined) {
        group++;
        continue;
      }
      const [first, last] = [this.#run.at[from] as number, this.#run.at[best.to - 1] as number];
      const candidate = { ...best.match, from: first, to: last + 1 };
      this.#context.take(candidate);
      this.#takeMinor(candidate);
      while (group < groupCount && (groups[group] as number) < best.to) group++;
    }
    return truncated ? (this.#run.at[count - 1] as number) : -1;
  }

  /** Whose number shows that they are not of age is a minor, whatever else is known. */
  #takeMinor(candidate: Candidate): void {
    const reason = candidate.because.find(({ code }) => code === 'under-age');
    if (reason !== undefined) this.#context.take({ ...candidate, kind: 'minor', because: [reason] });
  }

  /** The surest number that begins with a group, and the element after it. */
  #bestFrom(group: number): { match: NumberMatch; to: number } | undefined {
    const { groups, groupCount, count, gaps } = this.#run;
    const from = groups[group] as number;
    let best: NumberMatch | undefined;
    let end = 0;
    for (let next = group + 1; next <= groupCount; next++) {
      const to = groups[next] as number;
      if (to - from > LONGEST_NUMBER) break;
      const asked = this.#ofLength[to - from] as readonly NumberDetector[];
      if (to - from < SHORTEST || asked.length === 0) continue;
      this.#question.lookAt(from, to);
      if (!isPossibleGrouping(this.#question.window)) continue;
      const match = this.#matchOf(asked);
      if (match === undefined || (best !== undefined && sureness(match) < sureness(best))) continue;
      best = match;
      end = to;
      // Nothing that reaches over a gap is surer than that.
      const isBounded = to === count || gaps[to] === gap.blank || gaps[to] === gap.cell;
      if (match.confidence === 'high' && this.#question.window.gaps === 0 && isBounded) break;
    }
    return best === undefined ? undefined : { match: best, to: end };
  }

  #matchOf(asked: readonly NumberDetector[]): NumberMatch | undefined {
    let best: NumberMatch | undefined;
    for (const detector of asked) {
      const match = detector.match(this.#question);
      if (match === undefined || !this.#kinds.has(match.kind)) continue;
      if (match.confidence === 'high') return match;
      if (best === undefined || sureness(match) > sureness(best)) best = match;
    }
    return best;
  }
}

const CONTINUES = unit.digit | unit.soft | unit.letter | unit.blank | unit.joiner | unit.lineBreak;
const GAP = unit.blank | unit.joiner | unit.lineBreak;
const DOT = 0x2e;
const ORDINAL = '第'.charCodeAt(0);
const DEGREE = '度'.charCodeAt(0);
const EMBASSY = '使'.charCodeAt(0);
