import type { SecrecyMarking } from './marking.ts';
import type { SecrecyLevel } from './secrecy-level.ts';
import { type MarkingTerm, readTerm, readTermWithoutStar } from './term.ts';

/** A line that is a state-secret marking, and how it is written. */
export interface SecrecyLine {
  readonly marking: SecrecyMarking;
  readonly term: MarkingTerm;
  readonly star: 'standard' | 'variant' | 'missing';
  /** Brackets, a star before the level, 级 after it, a label: read, but not the standard form. */
  readonly hasOtherForm: boolean;
  /** Something stands behind the star that is neither period nor date nor condition. */
  readonly isTermUnread: boolean;
}

const LEVELS: Readonly<Record<string, SecrecyLevel>> = { 绝密: 'top-secret', 机密: 'secret', 秘密: 'confidential' };

/** ★ as people type it, and as other programs write it. NFKC has made ＊ and ﹡ a plain asterisk already. */
const STAR = '★☆✩✭✮✯✰⭐*∗✱✲⋆✦✧';

const LABEL = /^(?:密级(?:和保密期限)?|保密等级|秘密等级)[:|]?/;
const NO_LEVEL = /^(?:无|公开|非密|非涉密|一般|普通|不涉密|[-—_/|]*)$/;
const LEVEL = new RegExp(`^([${STAR}]*)[\\[【(〔]?(绝密|机密|秘密)(级)?[\\]】)〕]?`);
const SEPARATOR = new RegExp(`^([${STAR}]+|[·•\\-—_:|,、/]{1,3})?`);
const TERM_LABEL = /^(?:保密期限|保密期|期限|解密时间)[:|]?/;

/**
 * Reads one line in plain writing; `blank` when it is the field for the level and says that there is none, `undefined`
 * when it is no marking.
 */
export function readSecrecyLine(line: string): SecrecyLine | 'blank' | undefined {
  const unwrapped = unwrap(line);
  const label = LABEL.exec(unwrapped)?.[0] ?? '';
  const text = unwrapped.slice(label.length).replace(/(^|[^|])\|+$/, '$1');
  if (label !== '' && NO_LEVEL.test(text)) return 'blank';
  const [head, starBefore = '', word = '', suffix = ''] = LEVEL.exec(text) ?? [];
  const level = LEVELS[word];
  if (head === undefined || level === undefined) return undefined;
  const separator = SEPARATOR.exec(text.slice(head.length))?.[1] ?? '';
  const star = starOf(separator) ?? starOf(starBefore);
  const behind = text.slice(head.length + separator.length);
  const termLabel = TERM_LABEL.exec(behind)?.[0] ?? '';
  const written = unwrap(behind.slice(termLabel.length));
  const isMarked = star !== undefined || label !== '';
  const term = isMarked ? readTerm(written) : readTermWithoutStar(written);
  // Behind a star whatever stands there leaves a marking: it must not be passed over for an odd term.
  if (term === undefined && star === undefined) return undefined;
  const { period, until, condition } = term ?? {};
  return {
    marking: {
      level,
      ...(period !== undefined && { period }),
      ...(until !== undefined && { until }),
      ...(condition !== undefined && { condition }),
    },
    term: term ?? {},
    star: star ?? 'missing',
    hasOtherForm:
      unwrapped !== line || label + starBefore + suffix + termLabel !== '' || head !== word || written !== behind,
    isTermUnread: term === undefined,
  };
}

const starOf = (text: string): 'standard' | 'variant' | undefined => {
  if (text === '★') return 'standard';
  return text !== '' && STAR.includes(text.charAt(0)) ? 'variant' : undefined;
};

/** Without the brackets around the whole. */
function unwrap(text: string): string {
  return /^[[【(〔|][^[\]【】()〔〕]*[\]】)〕|]$/.test(text) ? text.slice(1, -1) : text;
}
