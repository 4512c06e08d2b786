import type { AllowRuleId } from './allow/allow-rules.ts';
import { type Candidate, sureness, type WithoutPerson } from './candidate.ts';
import type { AllowedDetection, Detection, Scan } from './detection.ts';
import { type DetectionKind, detectionKind } from './detection-kinds.ts';
import { isNearPerson } from './near-person.ts';
import { previewOf } from './preview.ts';
import type { Reason } from './reasons.ts';
import type { Tables } from './view/tables.ts';
import type { TextView } from './view/text-view.ts';

/** Collects what detectors find, and decides at the end what depends on who is named nearby. */
export interface Sink {
  readonly take: (candidate: Candidate) => void;
  /** A word of the office at `[from, to)`, by its number in the dictionary. */
  readonly takeWord: (word: number, from: number, to: number) => void;
  readonly finish: () => Scan;
}

interface Pending {
  readonly candidate: Candidate;
  readonly withoutPerson: WithoutPerson;
}

/** `rules` are those that apply; `published` says whether the office has cleared a value. */
export function createSink(
  view: TextView,
  tables: Tables,
  rules: ReadonlySet<AllowRuleId>,
  published: (from: number, to: number) => boolean,
): Sink {
  const detections: Detection[] = [];
  /** Words of the office: all of them count, also one inside another. */
  const words: Detection[] = [];
  const allowed: AllowedDetection[] = [];
  const pending: Pending[] = [];
  const persons: number[] = [];

  const letPass = (candidate: Candidate, rule: AllowRuleId): void => {
    const { kind, span, preview } = detectionOf(view, candidate, tables);
    allowed.push({ kind, span, rule, preview });
  };

  const take = (candidate: Candidate): void => {
    const { kind, from, to, withoutPerson } = candidate;
    const rule = rules.has('published-value') && published(from, to) ? 'published-value' : candidate.rule;
    if (rule !== undefined && rules.has(rule)) {
      letPass(candidate, rule);
      return;
    }
    if (candidate.identifies ?? IDENTIFYING.has(kind)) persons.push(from);
    if (withoutPerson !== undefined) pending.push({ candidate, withoutPerson });
    else detections.push(detectionOf(view, candidate, tables));
  };

  /** What every finding of a word has in common. */
  const common = new Map<number, { readonly because: readonly Reason[]; readonly preview: string }>();

  const takeWord = (word: number, from: number, to: number): void => {
    if (rules.has('published-value') && published(from, to)) return;
    let own = common.get(word);
    if (own === undefined || own.preview.length !== to - from) {
      const because: readonly Reason[] = [{ code: 'list', params: { list: 'office-dictionary', entry: word } }];
      own = { because, preview: '*'.repeat(to - from) };
      common.set(word, own);
    }
    const { because, preview } = own;
    const span = [view.startInText(from), view.endInText(to - 1)] as const;
    words.push({ kind: 'dictionary', span, confidence: 'high', because, preview });
  };

  const finish = (): Scan => {
    persons.sort((one, other) => one - other);
    for (const { candidate, withoutPerson } of pending) {
      if (isNearPerson(view, tables, persons, candidate.from)) {
        const because: readonly Reason[] = [...candidate.because, { code: 'person-nearby' }];
        detections.push(detectionOf(view, { ...candidate, because }, tables));
      } else if ('confidence' in withoutPerson) {
        detections.push(detectionOf(view, { ...candidate, confidence: withoutPerson.confidence }, tables));
      } else if ('rule' in withoutPerson) {
        if (rules.has(withoutPerson.rule)) letPass(candidate, withoutPerson.rule);
        else detections.push(detectionOf(view, { ...candidate, confidence: 'low' }, tables));
      }
    }
    const found = withoutRepeats(detections);
    const all = words.length === 0 ? found : [...found, ...words].sort(bySpan);
    return { detections: all, allowed: allowed.sort(bySpan) };
  };

  return { take, takeWord, finish };
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

function detectionOf(view: TextView, candidate: Candidate, tables: Tables): Detection {
  const { kind, from, to, confidence, because } = candidate;
  const { ground, shown } = detectionKind(kind);
  const span = [view.startInText(from), view.endInText(to - 1)] as const;
  const preview = previewOf(view, from, to, shown, tables);
  return ground === undefined
    ? { kind, span, confidence, because, preview }
    : { kind, span, confidence, because, ground, preview };
}

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
