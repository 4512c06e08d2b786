import type { Language } from '@zwgk/core';

/** The descriptions of the options that several commands share. */
type OptionTexts = Readonly<
  Record<
    'lang' | 'json' | 'ics' | 'asOf' | 'asKnownOn' | 'on' | 'inputFormat' | 'mapping' | 'convention' | 'overlay',
    string
  >
>;

/** The descriptions of shared options, by language. */
export const optionTexts: Readonly<Record<Language, OptionTexts>> = {
  'zh-CN': {
    lang: '文字的语言：zh-CN 或 en（默认 zh-CN，也可用环境变量 ZWGK_LANG）',
    json: '输出 JSON',
    ics: '输出 iCalendar（.ics）日程',
    asOf: '检查日，YYYY-MM-DD（默认为今天的北京日期）',
    asKnownOn: '只用该日之前已发布的放假通知，YYYY-MM-DD',
    on: '判断是否有效的日期，YYYY-MM-DD',
    inputFormat: '输入格式：ndjson、json 或 csv（默认按文件名判断）',
    mapping: '字段对照文件（JSON）：原字段名 → 中文表头或条目字段名',
    convention: '对未决问题取非默认的答案，可重复：--convention first-day=counted',
    overlay: '地方期限规定文件（JSON）：只能增加或收紧',
  },
  en: {
    lang: 'language of the texts: zh-CN or en (zh-CN unless ZWGK_LANG says otherwise)',
    json: 'print JSON',
    ics: 'print an iCalendar (.ics) of the due dates',
    asOf: "day of the check, YYYY-MM-DD (today's date in China unless given)",
    asKnownOn: 'use only the holiday notices issued by that day, YYYY-MM-DD',
    on: 'the day on which a citation is asked to be in force, YYYY-MM-DD',
    inputFormat: 'input: ndjson, json or csv (told by the file name unless given)',
    mapping: 'mapping file (JSON): name of a raw field → Chinese header or name of an entry field',
    convention: 'another answer to an open question, may be repeated: --convention first-day=counted',
    overlay: 'file of local time limits (JSON), which may add and tighten only',
  },
};
