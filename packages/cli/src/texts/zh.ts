import { match } from 'ts-pattern';
import type { Texts } from './texts.ts';

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];

/** 命令行的中文文字。 */
export const chinese: Texts = {
  help: {
    program: '政务公开工具：检查已公开的信息，推算工作日，识别法条引用。每个结论都注明依据。',
    check: '检查信息条目：结构、索引号、文号、日期先后、是否重复、是否在法定期限内公开',
    checkMore: `
输入可以是一行一个对象的 NDJSON、JSON 数组或带表头的 CSV（UTF-8 或 GB18030 编码均可），- 表示标准输入。
表头是中文（索引号、标题、文号、成文日期、发布日期……）或常见系统的字段名时不需要对照文件；
否则用 --mapping 指明，例如：{"BT": "标题", "CWRQ": "成文日期"}

示例：
  zwgk check 主动公开目录.csv
  zwgk check export.ndjson --mapping my-oa.json --format json > 结果.json
  zwgk check export.ndjson --explain export.ndjson:12

退出码：0 没有错误；1 有错误级发现；2 用法不对，或输入完全无法读取。`,
    batch: '行协议：每行读入一个 {"id", "op", "input"}，每行输出一个结果，供其他语言的程序调用',
    batchMore: `
示例：
  echo '{"id":1,"op":"workdays.add","input":{"date":"2026-09-28","n":20}}' | zwgk batch
  zwgk batch --list          列出所有操作
  zwgk batch --list --json   连同输入的 JSON Schema`,
    workdays: '工作日：推算、计数、查询某日或某月',
    workdaysAdd: '起始日之后第 n 个工作日（起始日不计；n 为负则往前）',
    workdaysCount: '起始日之后至终止日（含）的工作日数',
    workdaysShow: '某日（YYYY-MM-DD）或某月（YYYY-MM）各日是工作日还是休息日，依据哪份通知',
    workdaysMore: `
示例：
  zwgk workdays add 2026-09-15 20
  zwgk workdays count 2026-09-15 2026-10-20
  zwgk workdays show 2026-10`,
    cite: '识别文本中的法条引用，写成规范形式，并说明是否有效',
    citeMore: `
示例：
  zwgk cite "依据条例第33条第2款和《保守国家秘密法》第二十条" --on 2026-01-01
  zwgk cite - < 答复书.txt`,
    arguments: {
      files: '要检查的文件；- 表示标准输入',
      text: '要识别的文本；- 表示标准输入',
      date: '起始日，YYYY-MM-DD',
      n: '工作日数，可为负',
      from: '起始日（不计），YYYY-MM-DD',
      to: '终止日（计入），YYYY-MM-DD',
      when: '某日 YYYY-MM-DD，或某月 YYYY-MM',
    },
    options: {
      lang: '文字的语言：zh-CN 或 en（默认 zh-CN，也可用环境变量 ZWGK_LANG）',
      format: '输出格式：text（默认）、json 或 ndjson',
      inputFormat: '输入格式：ndjson、json 或 csv（默认按文件名判断）',
      mapping: '字段对照文件（JSON）：原字段名 → 中文表头或条目字段名',
      asOf: '检查日，YYYY-MM-DD（默认为今天的北京日期）',
      maxFindings: '最多列出多少条发现；超出时会说明（统计不受影响）',
      explain: '详细解释一条记录：文件:行号、文件#序号，或记录编号',
      list: '列出所有操作',
      json: '输出 JSON',
      asKnownOn: '只用该日之前已发布的放假通知，YYYY-MM-DD',
      on: '判断是否有效的日期，YYYY-MM-DD',
      version: '显示版本',
      help: '显示帮助',
    },
    wording: {
      'Usage:': '用法：',
      'Arguments:': '参数：',
      'Options:': '选项：',
      'Commands:': '命令：',
      '[options]': '[选项]',
      '[command]': '[命令]',
    },
    usage: {
      'commander.unknownCommand': (word) => `没有 ${word} 这个命令；用 zwgk --help 查看全部命令`,
      'commander.unknownOption': (word) => `没有 ${word} 这个选项；用 --help 查看全部选项`,
      'commander.missingArgument': (word) => `缺少参数 ${word}；用 --help 查看用法`,
      'commander.excessArguments': () => '参数过多；用 --help 查看用法',
      'commander.optionMissingArgument': (word) => `选项 ${word} 缺少值`,
      'commander.help': () => '请指明命令',
    },
  },
  cite: {
    none: '没有识别到法条引用',
    inForce: (inForce, on) => `（${on} ${inForce === undefined ? '是否有效无法判断' : inForce ? '有效' : '无效'}）`,
  },
  workdays: {
    weekday: (day) => `星期${WEEKDAYS[day - 1]}`,
    date: (date, weekday, certainty) => `${date} ${weekday}${certainty}`,
    count: (count, certainty) => `${count} 个工作日${certainty}`,
    certainty: (certainty, missing) =>
      certainty === 'final' ? '' : `（暂定：${missing.join('、')} 年放假通知尚未发布）`,
    day: (date, weekday, { kind, festival, statutory, notice, certainty }) =>
      [
        date,
        weekday,
        match(kind)
          .with('working-day', () => '工作日')
          .with('make-up-working-day', () => `调休上班${festival === undefined ? '' : `（${festival}）`}`)
          .with('weekend', () => '周末')
          .with('day-off', () => `放假（${festival}${statutory === true ? '，法定节假日' : ''}）`)
          .exhaustive(),
        notice ?? '',
        certainty === 'provisional' ? '暂定' : '',
      ]
        .filter((part) => part !== '')
        .join('  '),
  },
  check: {
    progress: (entries) => `已检查 ${entries} 条`,
    heading: (files, entries, asOf) => `检查了 ${files} 个文件中的 ${entries} 条记录（检查日 ${asOf}）`,
    fields: '读到的字段',
    fieldNames: {
      title: '标题',
      indexNumber: '索引号',
      documentNumber: '文号',
      createdOn: '成文日期',
      publishedOn: '发布日期',
      publisher: '发布机构',
      issuingBody: '发文机关',
      topic: '主题分类',
      column: '栏目',
      validity: '有效性',
      mode: '公开方式',
      genre: '体裁',
      assemblyCategory: '组配分类',
      summary: '内容概述',
      keywords: '关键词',
      effectiveOn: '实施日期',
      repealedOn: '废止日期',
      url: '网址',
      id: '编号',
    },
    counts: (errors, warnings, notices) => `错误 ${errors} · 待核实 ${warnings} · 提示 ${notices}`,
    severity: { error: '错误', warning: '待核实', notice: '提示' },
    basis: '依据',
    moreOfCode: (more) => `另有 ${more} 条`,
    truncated: (listed, total) =>
      `共 ${total} 条发现，只列出 ${listed} 条；用 --max-findings 调整，或用 --format ndjson 全部输出`,
    notAssessed: '未评估（缺少所需信息的条数）',
    lacking: (name, entries) => `缺少${name} ${entries}`,
    missingNames: {
      'law-in-force': '当时有效的规定',
      'own-document': '本机关制作的信息（转载他机关文件不适用）',
      asOf: '检查日',
    },
    clean: '没有发现问题',
  },
  explain: {
    heading: (place) => `详解 ${place}`,
    none: '这条记录没有发现问题',
    basis: '依据',
    inForceFrom: (from, to) => (to === undefined ? `（${from} 起施行，现行有效）` : `（${from} 至 ${to} 有效）`),
    lacking: (names) => `缺少${names.join('、')}`,
    counting: '计算',
    startDay: (date, weekday) => `${date} ${weekday}  起始日，不计`,
    nthDay: (n, date, weekday, remark) => `${date} ${weekday}  第 ${n} 个工作日${remark}`,
    nthDays: (first, last, from, to) => `${from} 至 ${to}  第 ${first}–${last} 个工作日`,
    due: ' ← 期限届满',
    published: ' ← 实际公开',
    daysOff: (from, to, days, why) => `${from === to ? from : `${from} 至 ${to}`}  ${why}，${days} 天不计`,
    makeUp: (n, date, weekday, notice) => `${date} ${weekday}  第 ${n} 个工作日，调休上班（${notice}）`,
    weekend: '周末',
    notAssessed: '未评估',
    unread: '未读取的字段',
  },
};
