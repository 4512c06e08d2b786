/** Words by which a text names a law that it has named before: 条例, 该条例. */
export const ENDINGS = ['条例', '办法', '规定', '解释', '细则', '法'] as const;

/** The last word of a title, when the text may go on to use it alone. */
export type Ending = (typeof ENDINGS)[number];

/** The ending of a title: 条例 of 政府信息公开条例（2019年修订）. */
export function endingOf(title: string): Ending | undefined {
  const bare = title.replace(/（[^（）]{0,20}）$/, '');
  return ENDINGS.find((ending) => bare.endsWith(ending));
}

/** Whether a title in title marks is that of a law, a regulation or a rule, and not of a notice or a newspaper. */
export function isTitleOfLaw(title: string): boolean {
  return /(?:[^办]法|法典|条例|办法|规定|细则|解释|规则)(?:（[^（）]{0,20}）)?$/.test(title);
}

/** Documents that are not instruments but have articles, too: 合同第三条. */
export const HAS_ITS_OWN_ARTICLES =
  /(?:合同|协议|章程|公约|纲要|方案|标准|指南|目录|通知|意见|决定|决议|公告|制度|守则|准则|办法|规定|细则|解释|规则|条例|法)$/;

/** Words and characters after which a title may begin in running text. A Han character that is none goes with the title. */
const BEFORE_A_TITLE =
  /(?:[据照反按依的了和与及或对是即见在由于因并且如以将把从向到经除者称指条款项号年为过无受有被就而但若自其]|适用|审理|处理|审查|提交|修改|施行|制定|学习|宣传|贯彻|实施|遵照|引用|援引|符合|执行|遵守|落实|认为|参考|修订|现行|所称|属于|我国|共和国)$/;

const HAN = /[\u3400-\u9fff]/;

/** Whether a name may begin at `start`, or is only the tail of a longer one: 上海市政府信息公开条例. */
export function mayBeginAt(text: string, start: number): boolean {
  return !HAN.test(text[start - 1] ?? ' ') || BEFORE_A_TITLE.test(text.slice(Math.max(0, start - 3), start));
}

const LONGEST_RUN = 30;

/** Where the run of Han characters that ends at `end` begins, as far as it may be one title. */
export function runBefore(text: string, end: number): number {
  let start = end;
  while (
    start > end - LONGEST_RUN &&
    HAN.test(text[start - 1] ?? ' ') &&
    !(start < end - 1 && mayBeginAt(text, start))
  ) {
    start -= 1;
  }
  return start;
}

const BEFORE_IT = /[方合违执依司立办无非书做看说用普守本该此同手语]/;
const AFTER_IT = /[律规院定人制治官庭条理学]/;

/** Whether the 法 that ends at `end` ends the name of a law: not 依法, 方法 or 法院. */
export function isNameOfLaw(text: string, end: number): boolean {
  const before = text[end - 2] ?? ' ';
  return HAN.test(before) && !BEFORE_IT.test(before) && !AFTER_IT.test(text[end] ?? ' ');
}
