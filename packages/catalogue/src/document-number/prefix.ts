/**
 * Words that end what stands before a document number in running text: kinds of documents at the end of a title, and
 * verbs that introduce a citation. None of them occurs inside an issuer's abbreviation (机关代字). Those that a name
 * may go on from (决定书, 办法函) do not count there.
 */
const STRAY =
  /的函|(?:通知|通报|通告|公告|意见|办法|规定|措施|方案|细则|决定|批复|复函|条例|纪要|按照|依据|根据|依照|参照|作出|印发|转发|关于)(?![书字函规])|的|按/gu;

const STRAY_WORD = /* @__PURE__ */ new RegExp(STRAY.source, 'u');

/** One character of each of those words. Few prefixes hold one, so that few have to be searched for the words. */
const OF_A_STRAY_WORD = /[的按知报告见法定措案则批复条纪依据参印转关作]/;

/** Whether words of running text stand in a prefix. */
export const holdsStrayWord = (prefix: string): boolean => OF_A_STRAY_WORD.test(prefix) && STRAY_WORD.test(prefix);

const LETTER = /^[\p{Script=Han}A-Za-z]$/u;

/** Longer than any name, and than any list of names. The limits keep the reading of a long text linear. */
const LONGEST_NAME = 40;
const LONGEST_LIST = 120;

/** A prefix as found, and the words of running text that stood before it without a break. */
interface FoundPrefix {
  readonly prefix: string;
  readonly stray: string;
  /** Where the prefix begins in the text. */
  readonly start: number;
}

/** Where a prefix is looked for: before `end`, not before `floor`, where the number before it ended. */
interface PrefixPlace {
  readonly text: string;
  readonly end: number;
  readonly floor: number;
  /** Places before which the text was broken by a space, where the prefix may not reach across one. */
  readonly breaks: ReadonlySet<number>;
  /** What belongs to the prefix, though it stands behind the number. */
  readonly noun: string;
  /** What may stand between the names of several bodies, where a list of them is looked for. */
  readonly joins?: string;
}

/** The issuer's abbreviation (机关代字), or the name of the body, that ends at a place of a text. */
export function prefixBefore({ text, end, floor, breaks, noun, joins = '' }: PrefixPlace): FoundPrefix {
  const lowest = Math.max(floor, end - (joins === '' ? LONGEST_NAME : LONGEST_LIST));
  let start = end;
  while (start > lowest && isLetterOf(text[start - 1], joins) && (start === end || !breaks.has(start))) start -= 1;
  const written = text.slice(start, end);
  const followsNumber = floor > 0 && start - floor < 4 && /^[〕》”"]*$/.test(text.slice(floor, start));
  let cut = Math.max(joiningLength(written, text[start - 1], followsNumber), strayLength(written, noun));
  while (written[cut] === '、') cut += 1;
  return { prefix: written.slice(cut) + noun, stray: written.slice(0, cut), start: start + cut };
}

const isLetterOf = (character: string | undefined, joins: string): boolean =>
  character !== undefined && (isCommonHan(character) || LETTER.test(character) || joins.includes(character));

/** Nearly every character that is asked about, told without the cost of a Unicode property. */
const isCommonHan = (character: string): boolean => character >= '一' && character <= '龥';

/** What links the prefix to the text before: commas of a list, 和 after another number, 年 or 日 after a digit. */
function joiningLength(written: string, before: string | undefined, followsNumber: boolean): number {
  const joining = followsNumber ? /^(?:、+|[和及与])?/ : /\d/.test(before ?? '') ? /^[年月日号]?/ : /^、*/;
  return joining.exec(written)?.[0].length ?? 0;
}

function strayLength(written: string, noun: string): number {
  const whole = written + noun;
  if (!OF_A_STRAY_WORD.test(whole)) return 0;
  let length = 0;
  for (const { index, 0: word } of whole.matchAll(STRAY)) {
    const end = index + word.length;
    if (end < whole.length) length = Math.min(end, written.length);
  }
  return length;
}
