import type { AllowRuleId } from './allow/allow-rules.ts';
import { type Candidate, sureness, type WithoutPerson } from './candidate.ts';
import type { AllowedDetection, Detection, DetectionConfidence, Scan } from './detection.ts';
import { type DetectionKind, detectionKind } from './detection-kinds.ts';
import { isNearPerson } from './near-person.ts';
import type { Preparation } from './preparation.ts';
import { hidden, previewOf } from './preview.ts';
import type { Reason } from './reasons.ts';
import type { TextView } from './view/text-view.ts';

interface Pending {
  readonly candidate: Candidate;
  readonly withoutPerson: WithoutPerson;
}

/**
 * Collects what detectors find (汇集检测结果), and decides at the end what depends on who is named nearby. A class, as everything
 * that is made anew for every text: the engine then knows what is called, and need not forget it with each text.
 */
export class Sink {
  readonly #view: TextView;
  readonly #preparation: Preparation;
  readonly #detections: Detection[] = [];
  /** Words of the office: all of them count, also one inside another. */
  readonly #words: Detection[] = [];
  readonly #allowed: AllowedDetection[] = [];
  readonly #pending: Pending[] = [];
  readonly #persons: number[] = [];

  constructor(view: TextView, preparation: Preparation) {
    this.#view = view;
    this.#preparation = preparation;
  }

  take(candidate: Candidate): void {
    const { kind, from, to, withoutPerson } = candidate;
    const rule = this.#isPublished(from, to) ? 'published-value' : candidate.rule;
    if (rule !== undefined && this.#preparation.rules.has(rule)) {
      this.#letPass(candidate, rule);
      return;
    }
    if (candidate.identifies ?? IDENTIFYING.has(kind)) this.#persons.push(from);
    if (withoutPerson !== undefined) this.#pending.push({ candidate, withoutPerson });
    else this.#detections.push(this.#detectionOf(candidate, candidate.confidence, candidate.because));
  }

  /** A word of the office at `[from, to)`, by its number in the dictionary. */
  takeWord(word: number, from: number, to: number): void {
    if (this.#isPublished(from, to)) return;
    const because = this.#preparation.reasonsOfWords[word] as readonly Reason[];
    const span = this.#spanOf(from, to);
    this.#words.push({ kind: 'dictionary', span, confidence: 'high', because, preview: hidden(to - from) });
  }

  finish(): Scan {
    const persons = this.#persons.sort((one, other) => one - other);
    for (const pending of this.#pending) {
      const { candidate } = pending;
      if (isNearPerson(this.#view, this.#preparation.tables, persons, candidate.from)) {
        const because: readonly Reason[] = [...candidate.because, { code: 'person-nearby' }];
        this.#detections.push(this.#detectionOf(candidate, candidate.confidence, because));
      } else this.#takeWithoutPerson(pending);
    }
    const found = withoutRepeats(this.#detections);
    const all = this.#words.length === 0 ? found : [...found, ...this.#words].sort(bySpan);
    return { detections: all, allowed: this.#allowed.sort(bySpan) };
  }

  #takeWithoutPerson({ candidate, withoutPerson }: Pending): void {
    const keep = (confidence: DetectionConfidence): void => {
      this.#detections.push(this.#detectionOf(candidate, confidence, candidate.because));
    };
    if ('confidence' in withoutPerson) keep(withoutPerson.confidence);
    else if ('rule' in withoutPerson) {
      if (this.#preparation.rules.has(withoutPerson.rule)) this.#letPass(candidate, withoutPerson.rule);
      else keep('low');
    }
  }

  /** Whether the office has cleared the value. */
  #isPublished(from: number, to: number): boolean {
    const { hasPublished, published, rules } = this.#preparation;
    if (!hasPublished || !rules.has('published-value')) return false;
    return published.wordsAt(this.#view, from).some(({ end }) => end === to);
  }

  #letPass({ kind, from, to }: Candidate, rule: AllowRuleId): void {
    this.#allowed.push({ kind, span: this.#spanOf(from, to), rule, preview: this.#previewOf(kind, from, to) });
  }

  #detectionOf({ kind, from, to }: Candidate, confidence: DetectionConfidence, because: readonly Reason[]): Detection {
    const { ground } = detectionKind(kind);
    const span = this.#spanOf(from, to);
    const preview = this.#previewOf(kind, from, to);
    return ground === undefined
      ? { kind, span, confidence, because, preview }
      : { kind, span, confidence, because, ground, preview };
  }

  #spanOf(from: number, to: number): readonly [number, number] {
    return [this.#view.startInText(from), this.#view.endInText(to - 1)];
  }

  #previewOf(kind: DetectionKind, from: number, to: number): string {
    return previewOf(this.#view, from, to, detectionKind(kind).shown, this.#preparation.tables);
  }
}

/** Kinds that say who a person is. */
const IDENTIFYING: ReadonlySet<DetectionKind> = /* @__PURE__ */ new Set<DetectionKind>([
  'resident-id',
  'permanent-residence',
  'passport',
  'hk-macao-permit',
  'taiwan-permit',
  'disability-certificate',
  'student-number',
  'person-name',
  'birth-date',
]);

interface Spanned {
  readonly span: readonly [number, number];
}

const bySpan = (one: Spanned, other: Spanned): number => one.span[0] - other.span[0] || other.span[1] - one.span[1];

/** Numbers: the same digits cannot be two of these. */
const NUMBERS: ReadonlySet<DetectionKind> = /* @__PURE__ */ new Set<DetectionKind>([
  'resident-id',
  'permanent-residence',
  'passport',
  'hk-macao-permit',
  'taiwan-permit',
  'military-id',
  'disability-certificate',
  'student-number',
  'mobile-phone',
  'landline-phone',
  'bank-card',
  'bank-account',
  'social-credit-code',
  'vehicle-plate',
  'vehicle-identification',
  'coordinates',
  'birth-date',
]);

const exclude = (one: Detection, other: Detection): boolean =>
  one.kind === other.kind || (NUMBERS.has(one.kind) && NUMBERS.has(other.kind));

/** Of two findings in one place that cannot both be right, the surer one stays, or the longer one. */
function withoutRepeats(detections: Detection[]): Detection[] {
  const kept: Detection[] = [];
  let end = 0;
  for (const next of detections.sort(bySpan)) {
    if (next.span[0] >= end || !isRepeated(next, kept)) kept.push(next);
    end = Math.max(end, next.span[1]);
  }
  return kept;
}

/** No span is longer than this, so that nothing further back can reach a place. */
const FARTHEST = 512;

/** Whether something that was kept leaves no room for another detection. What is weaker than that one goes. */
function isRepeated(next: Detection, kept: Detection[]): boolean {
  for (let index = kept.length - 1; index >= 0; index--) {
    const earlier = kept[index] as Detection;
    if (next.span[0] - earlier.span[1] > FARTHEST) break;
    if (earlier.span[1] <= next.span[0] || !exclude(earlier, next)) continue;
    if (sureness(next) <= sureness(earlier)) return true;
    kept.splice(index, 1);
  }
  return false;
}
