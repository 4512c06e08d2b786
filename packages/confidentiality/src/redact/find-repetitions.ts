import type { Scan } from '../scan/detection.ts';
import type { DetectionKind } from '../scan/detection-kinds.ts';
import { createScanner } from '../scan/scanner.ts';
import { beginsWithSurname } from '../scan/words/lists/surnames.ts';
import type { TextFormat } from '../text-format.ts';
import { createCanonicaliser } from './canonical-value.ts';
import type { RedactionPlace } from './redact.ts';

/** Values of these kinds lead to a person wherever they stand; an age or an illness is nobody's without its person. */
const LEADING: ReadonlySet<DetectionKind> = /* @__PURE__ */ new Set<DetectionKind>([
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
  'vehicle-plate',
  'email',
  'person-name',
]);
const SHORTEST = 7;
const TAG = /<[^<>]*>/g;

/**
 * Other places of what a scan has found (同值的其他位置): a name that one line of a form gives away stands in the title of the page
 * without any label, where no scan can tell it from other words. Whoever redacts takes these places out as well; a word that
 * happens to hold a name goes with them. What an allow rule let pass stays.
 *
 * @example
 * ```ts
 * import { createScanner, findRepetitions, redact } from '@zwgk/confidentiality';
 * const text = '关于李小明同志的公示\n姓名：李小明';
 * const scan = createScanner().scan(text);
 * redact(text, [...scan.detections, ...findRepetitions(text, scan)]).text; // => '关于***同志的公示\n姓名：***'
 * ```
 */
export function findRepetitions(
  text: string,
  { detections, allowed }: Scan,
  format: TextFormat = 'text',
): readonly RedactionPlace[] {
  const kinds = kindsOfValues(text, { detections, allowed }, format);
  if (kinds.size === 0) return [];
  const values = [...kinds.keys()];
  const scanner = createScanner({ detectors: ['dictionary'], dictionary: values, allow: { rules: [] }, format });
  const known = [...detections, ...allowed].map(({ span }) => span).sort((one, other) => one[0] - other[0]);
  let next = 0;
  let reached = 0;
  return scanner.scan(text).detections.flatMap(({ span, because }): RedactionPlace[] => {
    while (next < known.length && (known[next]?.[0] ?? 0) < span[1]) {
      reached = Math.max(reached, known[next]?.[1] ?? 0);
      next++;
    }
    const [reason] = because;
    const entry = reason?.code === 'list' ? reason.params.entry : undefined;
    const kind = kinds.get(values[entry ?? -1] ?? '');
    return kind === undefined || reached > span[0] || isPartOfNumber(text, span) ? [] : [{ kind, span }];
  });
}

/** The kind of every value that leads to a person, by the value in its one form. */
function kindsOfValues(text: string, { detections }: Scan, format: TextFormat): ReadonlyMap<string, DetectionKind> {
  const canonical = createCanonicaliser();
  const kinds = new Map<string, DetectionKind>();
  for (const { kind, span } of detections) {
    if (!LEADING.has(kind)) continue;
    const written = text.slice(...span);
    const value = canonical(format === 'html' ? written.replace(TAG, '') : written);
    if (kind === 'person-name' ? value.length >= 2 && beginsWithSurname(value) : value.length >= SHORTEST) {
      kinds.set(value, kind);
    }
  }
  return kinds;
}

const DIGIT = /\d/;

/** Figures that go on before or behind make another number of it. */
const isPartOfNumber = (text: string, [start, end]: readonly [number, number]): boolean =>
  (DIGIT.test(text.charAt(start)) && DIGIT.test(text.charAt(start - 1))) ||
  (DIGIT.test(text.charAt(end - 1)) && DIGIT.test(text.charAt(end)));
