import type { Language } from '@zwgk/core';
import { type ReceiptChannel, receiptChannels } from '@zwgk/deadlines';
import { type ReplyOutcomeGroup, replyOutcomes } from '@zwgk/law';
import { outcomeIds } from '../ledger/outcomes.ts';
import type { RemedyId } from '../report/table-4.ts';
import type { LedgerTally } from './ledger-tally.ts';
import { rollUpsOf } from './roll-up.ts';
import { sumOfRows, table4Of } from './tables.ts';
import { type ReplyTimeliness, timelinessOf } from './timeliness.ts';

/** The figures that the overview speaks of. */
interface Figures {
  readonly year: number;
  readonly received: number;
  readonly carriedIn: number;
  readonly handled: number;
  readonly carriedOut: number;
  readonly byGroup: readonly (readonly [ReplyOutcomeGroup, number])[];
  readonly byChannel: readonly (readonly [ReceiptChannel, number])[];
  readonly timeliness: ReplyTimeliness;
  readonly remedies: Readonly<Record<RemedyId, number>>;
}

/** Groups of outcomes, in the order of table 3. */
const groups: readonly ReplyOutcomeGroup[] = /* @__PURE__ */ [
  .../* @__PURE__ */ new Set(/* @__PURE__ */ replyOutcomes.map(({ group }) => group)),
];

function figuresOf(tally: LedgerTally): Figures {
  const { counts, year } = tally;
  const total = (rows: Parameters<typeof sumOfRows>[1]): number => sumOfRows(counts, rows).total;
  const { received } = rollUpsOf(tally).yearly;
  const table4 = table4Of(counts);
  const remedy = (id: RemedyId): number => Number(table4[id]?.total);
  return {
    year,
    received: total(['new']),
    carriedIn: total(['carried-in']),
    handled: total(outcomeIds),
    carriedOut: total(['carried-out']),
    byGroup: groups.map((group) => [
      group,
      total(replyOutcomes.filter((outcome) => outcome.group === group).map(({ id }) => id)),
    ]),
    byChannel: receiptChannels.map((channel): [ReceiptChannel, number] => [channel, received[channel]]),
    timeliness: timelinessOf(tally),
    remedies: {
      reconsideration: remedy('reconsideration'),
      'litigation-direct': remedy('litigation-direct'),
      'litigation-after-reconsideration': remedy('litigation-after-reconsideration'),
    },
  };
}

/** In per cent, cut and not rounded: what was late once is never a hundred. */
const percent = (rate: number): string => `${Math.floor(rate * 1000) / 10}%`;

const groupNames = {
  'zh-CN': {
    disclosed: '予以公开',
    'partly-disclosed': '部分公开',
    withheld: '不予公开',
    unable: '无法提供',
    unprocessed: '不予处理',
    other: '其他处理',
  },
  en: {
    disclosed: 'disclosed',
    'partly-disclosed': 'partly disclosed',
    withheld: 'withheld',
    unable: 'unable to provide',
    unprocessed: 'not processed',
    other: 'handled otherwise',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<ReplyOutcomeGroup, string>>>>;

const channelNames = {
  'zh-CN': {
    'in-person': '当面提交',
    'signed-mail': '签收邮件',
    'ordinary-mail': '平常信函',
    online: '互联网',
    fax: '传真',
    email: '电子邮件',
  },
  en: {
    'in-person': 'in person',
    'signed-mail': 'by mail against signature',
    'ordinary-mail': 'by ordinary mail',
    online: 'online',
    fax: 'by fax',
    email: 'by e-mail',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<ReceiptChannel, string>>>>;

const present = <Key>(counts: readonly (readonly [Key, number])[]) => counts.filter(([, count]) => count > 0);

function inChinese({ timeliness, remedies, ...figures }: Figures): readonly string[] {
  const { year, received, carriedIn, handled, carriedOut } = figures;
  const list = <Key extends string>(
    names: Readonly<Record<Key, string>>,
    counts: readonly (readonly [Key, number])[],
  ) =>
    present(counts)
      .map(([key, count]) => `${names[key]}${count}件`)
      .join('，');
  const channels = list(channelNames['zh-CN'], figures.byChannel);
  const { inTime, late, abandoned, overdue, rate } = timeliness;
  return [
    `${year}年，本机关新收政府信息公开申请${received}件，上年结转${carriedIn}件，办结${handled}件，结转下年度继续办理${carriedOut}件。`,
    channels === '' ? '' : `新收申请按渠道分：${channels}。`,
    handled === 0 ? '' : `办结的申请中，${list(groupNames['zh-CN'], figures.byGroup)}。`,
    rate === null
      ? ''
      : `按期办结${inTime}件，逾期办结${late}件，按期办结率${percent(rate)}${abandoned === 0 ? '' : `；另有${abandoned}件因申请人逾期不补正或者不缴费不再处理`}。`,
    overdue === 0 ? '' : `年末逾期未办${overdue}件。`,
    `因政府信息公开工作被申请行政复议${remedies.reconsideration}件，被提起行政诉讼${remedies['litigation-direct'] + remedies['litigation-after-reconsideration']}件（未经复议直接起诉${remedies['litigation-direct']}件，复议后起诉${remedies['litigation-after-reconsideration']}件）。`,
  ];
}

function inEnglish({ timeliness, remedies, ...figures }: Figures): readonly string[] {
  const { year, received, carriedIn, handled, carriedOut } = figures;
  const list = <Key extends string>(
    names: Readonly<Record<Key, string>>,
    counts: readonly (readonly [Key, number])[],
  ) =>
    present(counts)
      .map(([key, count]) => `${count} ${names[key]}`)
      .join(', ');
  const channels = list(channelNames.en, figures.byChannel);
  const { inTime, late, abandoned, overdue, rate } = timeliness;
  const suits = remedies['litigation-direct'] + remedies['litigation-after-reconsideration'];
  return [
    `In ${year} this organ received ${received} new requests and carried ${carriedIn} in from the year before; it closed ${handled} and carried ${carriedOut} over to the next year.`,
    channels === '' ? '' : `New requests by channel: ${channels}.`,
    handled === 0 ? '' : `Of those closed: ${list(groupNames.en, figures.byGroup)}.`,
    rate === null
      ? ''
      : `Closed in time: ${inTime}; late: ${late}; rate of closing in time: ${percent(rate)}${abandoned === 0 ? '' : `; ${abandoned} more were abandoned by the applicant`}.`,
    overdue === 0 ? '' : `Overdue at the end of the year: ${overdue}.`,
    `Reconsiderations: ${remedies.reconsideration}; lawsuits: ${suits} (${remedies['litigation-direct']} filed directly, ${remedies['litigation-after-reconsideration']} after reconsideration).`,
  ];
}

/**
 * A draft of the figures of section 1 (总体情况初稿): what the ledger can tell of it. A person writes the rest.
 *
 * @example
 * ```ts
 * import { createLedgerCounter, draftOverview } from '@zwgk/annual-report';
 * const counter = createLedgerCounter({ year: 2025 });
 * const received = { type: 'received', on: '2025-12-30', channel: 'in-person' };
 * counter.add({ id: '2025-001', applicant: 'research', events: [received] });
 * draftOverview(counter.tally(), 'zh-CN'); // => '2025年，本机关新收政府信息公开申请1件，上年结转0件，办结0件，结转下年度继续办理1件。新收申请按渠道分：当面提交1件。因政府信息公开工作被申请行政复议0件，被提起行政诉讼0件（未经复议直接起诉0件，复议后起诉0件）。'
 * ```
 */
export function draftOverview(tally: LedgerTally, language: Language): string {
  const figures = figuresOf(tally);
  const sentences = language === 'zh-CN' ? inChinese(figures) : inEnglish(figures);
  return sentences.filter((sentence) => sentence !== '').join(language === 'zh-CN' ? '' : ' ');
}
