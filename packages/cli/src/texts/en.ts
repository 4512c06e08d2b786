import { match } from 'ts-pattern';
import type { Texts } from './texts.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** The command's texts in English. */
export const english: Texts = {
  help: {
    program:
      'Open government affairs (政务公开): checks published records, counts working days, reads citations of law. Every answer names its basis.',
    check: 'Check entries: structure, index and document numbers, order of dates, duplicates, timely publication',
    checkMore: `
Input is NDJSON (one object a line), a JSON array, or CSV with a header (UTF-8 or GB18030); - is standard input.
Chinese headers (索引号, 标题, 文号, 成文日期, 发布日期 …) and the field names of common systems need no mapping;
for others name one with --mapping, for instance: {"BT": "标题", "CWRQ": "createdOn"}

Examples:
  zwgk check catalogue.csv
  zwgk check export.ndjson --mapping my-oa.json --format json > result.json
  zwgk check export.ndjson --explain export.ndjson:12

Exit code: 0 no errors; 1 findings of severity error; 2 wrong usage, or input that cannot be read at all.`,
    batch: 'Line protocol: reads one {"id", "op", "input"} a line and answers one a line, for programs in any language',
    batchMore: `
Examples:
  echo '{"id":1,"op":"workdays.add","input":{"date":"2026-09-28","n":20}}' | zwgk batch
  zwgk batch --list          list the operations
  zwgk batch --list --json   with the JSON Schema of each input`,
    workdays: 'Working days: add, count, or show a day or a month',
    workdaysAdd: 'The n-th working day after a date (the start day is not counted; a negative n goes back)',
    workdaysCount: 'The number of working days after one date, up to and including another',
    workdaysShow: 'What kind of day a date (YYYY-MM-DD) is, or every day of a month (YYYY-MM), and by which notice',
    workdaysMore: `
Examples:
  zwgk workdays add 2026-09-15 20
  zwgk workdays count 2026-09-15 2026-10-20
  zwgk workdays show 2026-10`,
    cite: 'Find the citations of law in a text, in their standard form, and say whether they are in force',
    citeMore: `
Examples:
  zwgk cite "依据条例第33条第2款和《保守国家秘密法》第二十条" --on 2026-01-01
  zwgk cite - < reply.txt`,
    arguments: {
      files: 'files to check; - is standard input',
      text: 'the text; - is standard input',
      date: 'start day, YYYY-MM-DD',
      n: 'number of working days, may be negative',
      from: 'start day (not counted), YYYY-MM-DD',
      to: 'last day (counted), YYYY-MM-DD',
      when: 'a day YYYY-MM-DD or a month YYYY-MM',
    },
    options: {
      lang: 'language of the texts: zh-CN or en (zh-CN unless ZWGK_LANG says otherwise)',
      format: 'output: text (the default), json or ndjson',
      inputFormat: 'input: ndjson, json or csv (told by the file name unless given)',
      mapping: 'mapping file (JSON): name of a raw field → Chinese header or name of an entry field',
      asOf: "day of the check, YYYY-MM-DD (today's date in China unless given)",
      maxFindings: 'list at most so many findings; says so when it cuts (the counts stay whole)',
      explain: "explain one record in full: file:line, file#number or the record's own id",
      list: 'list the operations',
      json: 'print JSON',
      asKnownOn: 'use only the holiday notices issued by that day, YYYY-MM-DD',
      on: 'the day on which a citation is asked to be in force, YYYY-MM-DD',
      version: 'print the version',
      help: 'print this help',
    },
    wording: {},
    usage: {
      'commander.unknownCommand': (word) => `there is no command ${word}; zwgk --help lists them`,
      'commander.unknownOption': (word) => `there is no option ${word}; --help lists them`,
      'commander.missingArgument': (word) => `the argument ${word} is missing; see --help`,
      'commander.excessArguments': () => 'too many arguments; see --help',
      'commander.optionMissingArgument': (word) => `the option ${word} needs a value`,
      'commander.help': () => 'say which command',
    },
  },
  cite: {
    none: 'no citation of law found',
    inForce: (inForce, on) =>
      ` (${inForce === undefined ? 'cannot be told whether in force' : inForce ? 'in force' : 'not in force'} on ${on})`,
  },
  workdays: {
    weekday: (day) => WEEKDAYS[day - 1] as string,
    date: (date, weekday, certainty) => `${date} ${weekday}${certainty}`,
    count: (count, certainty) => `${plural(count, 'working day')}${certainty}`,
    certainty: (certainty, missing) =>
      certainty === 'final' ? '' : ` (provisional: the holiday notice for ${missing.join(', ')} is not out yet)`,
    day: (date, weekday, { kind, festival, statutory, notice, certainty }) =>
      [
        date,
        weekday,
        match(kind)
          .with('working-day', () => 'working day')
          .with('make-up-working-day', () => `make-up working day${festival === undefined ? '' : ` (${festival})`}`)
          .with('weekend', () => 'weekend')
          .with('day-off', () => `day off (${festival}${statutory === true ? ', statutory holiday' : ''})`)
          .exhaustive(),
        notice ?? '',
        certainty === 'provisional' ? 'provisional' : '',
      ]
        .filter((part) => part !== '')
        .join('  '),
  },
  check: {
    progress: (entries) => `${entries} checked`,
    heading: (files, entries, asOf) =>
      `Checked ${plural(entries, 'record')} in ${plural(files, 'file')} (as of ${asOf})`,
    fields: 'Fields read',
    fieldNames: {},
    counts: (errors, warnings, notices) =>
      [plural(errors, 'error'), plural(warnings, 'warning'), plural(notices, 'notice')].join(' · '),
    severity: { error: 'Errors', warning: 'Warnings', notice: 'Notices' },
    basis: 'basis',
    moreOfCode: (more) => `${more} more`,
    truncated: (listed, total) =>
      `${listed} of ${plural(total, 'finding')} listed; see --max-findings, or --format ndjson for all`,
    notAssessed: 'Not assessed (entries that lack what the rule needs)',
    lacking: (name, entries) => `lacking ${name}: ${entries}`,
    missingNames: {
      'law-in-force': 'a rule in force at the time',
      'own-document': 'a document of the publisher (reposts have no time limit)',
    },
    clean: 'Nothing found',
  },
  explain: {
    heading: (place) => `In full: ${place}`,
    none: 'nothing was found in this record',
    basis: 'basis',
    inForceFrom: (from, to) => (to === undefined ? ` (in force since ${from})` : ` (in force from ${from} to ${to})`),
    lacking: (names) => `lacking ${names.join(', ')}`,
    counting: 'count',
    startDay: (date, weekday) => `${date} ${weekday}  start day, not counted`,
    nthDay: (n, date, weekday, remark) => `${date} ${weekday}  working day ${n}${remark}`,
    nthDays: (first, last, from, to) => `${from} to ${to}  working days ${first}–${last}`,
    due: ' ← time limit ends',
    published: ' ← published',
    daysOff: (from, to, days, why) =>
      `${from === to ? from : `${from} to ${to}`}  ${why}, ${plural(days, 'day')} not counted`,
    makeUp: (n, date, weekday, notice) => `${date} ${weekday}  working day ${n}, a make-up day (${notice})`,
    weekend: 'weekend',
    notAssessed: 'not assessed',
    unread: 'fields not read',
  },
};
