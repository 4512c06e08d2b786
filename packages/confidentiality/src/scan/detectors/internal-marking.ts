import { contextWord } from '../candidate.ts';
import { lineAfter, lineBefore } from '../read/line.ts';
import { backOver, readCompact } from '../read/walk.ts';
import type { FoundWord, TextContext, WordDetector } from '../text-detector.ts';
import { stars } from '../view/noise.ts';
import { unit } from '../view/tables.ts';
import { listed } from '../words/lists/listed.ts';

/** Words that make a marking when nothing else stands on the line. */
const HAN_PHRASES = /* @__PURE__ */ listed(`
  内部资料 内部文件 内部材料 内部刊物 内部事项 内部使用 内部参阅 内部参考 内部传阅 内部掌握 内部情况 仅限内部使用 仅供内部使用 仅供内部参考 仅供内部参阅
  限内部使用 工作秘密 敏感信息 内部 注意保管 注意保存 注意保密 妥善保管 阅后退回 阅后收回 会后收回 会后退回 不得外传 不得公开 严禁外传 请勿外传 不得翻印
  不得转载 不得上网 未经批准不得翻印 未经批准不得转载 未经批准不得上网 禁止转发 核心商密 普通商密 商密
  `);
const LATIN_PHRASES = ['INTERNAL USE ONLY', 'FOR OFFICIAL USE ONLY', 'RESTRICTED', 'INTERNAL'];
const PHRASES = [...HAN_PHRASES, ...LATIN_PHRASES];

/** 工作 is in every text; 秘密 is not, and leads back to it. */
const WORK_SECRET = '工作秘密';
const SECRET = '秘密';

/** What the field for the way of disclosure says when the document is not to be published as it is. */
const NOT_FOR_PUBLICATION = ['不予公开', '不公开', '依申请公开', '删减后公开', '不宜公开'];
const ATTRIBUTE = /(?:公开属性|公开方式|公开类别|公开类型|公开形式|公开选项|信息公开选项)[:：]?$/;
/** 此件, 公开属性: the characters that these two end in. */
const THIS = '件'.charCodeAt(0);
const PROPERTY = '性'.charCodeAt(0);
const THIS_PAPER = /[(（[【]此件$/;

/**
 * Internal markings (内部标志): 内部资料 注意保存, 工作秘密, 商密, （此件不公开）. They have no force of law of their own; they say that
 * somebody meant the document to stay inside. Only what stands alone on its line counts, or in the field for the way of
 * disclosure: 内部审计 and 不予公开 in a sentence are no marking.
 *
 * @source usage; 工作秘密管理暂行办法 as quoted by a municipal secrecy office
 */
export const internalMarking: WordDetector = {
  kinds: ['internal-marking'],
  words: [...PHRASES.filter((phrase) => phrase !== WORK_SECRET), SECRET, ...NOT_FOR_PUBLICATION],
  find: (word, context) => {
    const found = word.word === SECRET ? workSecret(word, context) : word;
    if (found === undefined) return;
    if (NOT_FOR_PUBLICATION.includes(found.word)) findAttribute(found, context);
    else if (!findWithStar(found, context)) findAlone(found, context);
  },
};

function workSecret({ from, to }: FoundWord, { view, tables }: TextContext): FoundWord | undefined {
  let start = from;
  for (const character of ['作', '工']) {
    start = backOver(view, start - 1, unit.blank | unit.lineBreak, MOST_BLANKS, tables);
    if (view.at(start) !== character.charCodeAt(0)) return undefined;
  }
  return { word: WORK_SECRET, from: start, to };
}

const MOST_BLANKS = 4;

function findAttribute({ from, to }: FoundWord, context: TextContext): void {
  const last = context.view.at(from - 1);
  const isHan = ((context.tables.classes[last] as number) & unit.han) !== 0;
  if (isHan && last !== THIS && last !== PROPERTY) return;
  const before = lineBefore(context, from, 12);
  const attribute = ATTRIBUTE.exec(before)?.[0].replace(/[:：]/, '');
  if (attribute === undefined && !THIS_PAPER.test(before)) return;
  const because = [contextWord(attribute ?? '此件')];
  context.take({ kind: 'internal-marking', from, to, confidence: 'high', because });
}

const WITH_STAR = /* @__PURE__ */ new Set(['商密', '核心商密', '普通商密', '工作秘密', '内部']);
const TERM = /^(?:长期|[\d一二三四五六七八九十]{1,3}(?:年|个月|月|天))?/;

function findWithStar({ word, from, to }: FoundWord, context: TextContext): boolean {
  if (!WITH_STAR.has(word)) return false;
  const { text, at } = readCompact(context.view, to, 8, context.tables, () => false);
  if (text === '' || !`${stars}▲△`.includes(text[0] as string)) return false;
  const term = TERM.exec(text.slice(1))?.[0].length ?? 0;
  if (text[0] === '*' && term === 0) return false;
  context.take({
    kind: 'internal-marking',
    from,
    to: (at[term] as number) + 1,
    confidence: 'high',
    because: [{ code: 'star' }],
  });
  return true;
}

const LONGEST_LINE = 28;
const ENGLISH = /^[A-Z ]+$/;
const AROUND = /[\s,，、;；。.!！:：()（）[\]【】《》*#>_\-—★☆]/g;
const LEVEL = /^(?:县团级|地师级|省军级|厅局级|处级|科级|以上|领导|干部)*$/;

/** Alone when the line is made of such phrases and punctuation only. */
function findAlone({ word, from, to }: FoundWord, context: TextContext): void {
  if (standsInSentence(context, from, to)) return;
  // In the cells of a table short words are data rather than markings.
  const edges = word.length >= 4 && word !== '敏感信息' && !ENGLISH.test(word) ? 'cell' : 'line';
  const before = lineBefore(context, from, LONGEST_LINE + 1, edges);
  const end = endOfPhrases(context, to);
  const after = lineAfter(context, end, LONGEST_LINE + 1, edges);
  if (before.length + after.length > LONGEST_LINE) return;
  if (!isOnlyPhrases(before) || !isOnlyPhrases(after)) return;
  // A line of a statute or a wrapped sentence ends in a stop: 不得公开。
  if (/[。；;]$/.test(after) || (word === '不得公开' && before === '')) return;
  context.take({ kind: 'internal-marking', from, to: end, confidence: 'high', because: [{ code: 'stands-alone' }] });
}

/** Where the last of the phrases ends that follow one another, also over the end of a line: 内部资料 注意保存. */
function endOfPhrases({ view, tables }: TextContext, from: number): number {
  let end = from;
  for (let phrases = 0; phrases < MOST_PHRASES; phrases++) {
    const { text, at } = readCompact(view, end, LONGEST_PHRASE, tables);
    const lead = /^[,、;!]/.test(text) ? 1 : 0;
    const next = longestFirst.find((phrase) => text.startsWith(phrase, lead));
    if (next === undefined) return end;
    end = (at[lead + next.length - 1] as number) + 1;
  }
  return end;
}

const MOST_PHRASES = 6;

const LONGEST_PHRASE = 14;

const FIRSTS: ReadonlySet<string> = /* @__PURE__ */ new Set(PHRASES.map((phrase) => phrase[0] as string));
const LASTS: ReadonlySet<string> = /* @__PURE__ */ new Set(PHRASES.map((phrase) => phrase.at(-1) as string));

/** 内部审计: a Han character touches the phrase with which no other phrase begins or ends. */
function standsInSentence({ view, tables }: TextContext, from: number, to: number): boolean {
  const isHan = (code: number): boolean => ((tables.classes[code] as number) & unit.han) !== 0;
  const [before, after] = [view.at(from - 1), view.at(to)];
  return (
    (isHan(before) && !LASTS.has(String.fromCharCode(before))) ||
    (isHan(after) && !FIRSTS.has(String.fromCharCode(after)))
  );
}

const longestFirst = /* @__PURE__ */ PHRASES.map((phrase) => phrase.replaceAll(' ', '')).sort(
  (one, other) => other.length - one.length,
);

/** Of these the phrases and the levels of officials are made. */
const OWN_CHARACTERS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `${PHRASES.join('')}县团级地师省军厅局处科以上领导干部年`,
);

/** A Han character that no phrase has: nearly every line holds one. */
const isForeign = (character: string): boolean =>
  character >= '\u4e00' && character <= '\u9fff' && !OWN_CHARACTERS.has(character);

function isOnlyPhrases(text: string): boolean {
  if (text === '') return true;
  for (const character of text) if (isForeign(character)) return false;
  let rest = text.toUpperCase();
  for (const phrase of longestFirst) rest = rest.replaceAll(phrase, '');
  return LEVEL.test(rest.replace(AROUND, '').replace(/\d{1,2}年$/, ''));
}
