import type { Bilingual } from '@zwgk/core';
import type { Table3RowFormat } from './report-format.ts';

const heading = (zh: string, en: string): Bilingual => ({ zh, en });

const results = heading('三、本年度办理结果', 'III. Handled in the year');
const withheld = heading('（三）不予公开', '(3) Withheld');
const unable = heading('（四）无法提供', '(4) Unable to provide');
const unprocessed = heading('（五）不予处理', '(5) Not processed');
const other = heading('（六）其他处理', '(6) Handled otherwise');

/** The rows of table 3 down to 不予处理, which both formats share. */
const sharedRows: readonly Table3RowFormat[] = [
  {
    id: 'new',
    kind: 'received',
    headings: [heading('一、本年新收政府信息公开申请数量', 'I. Requests received in the year')],
  },
  {
    id: 'carried-in',
    kind: 'received',
    headings: [heading('二、上年结转政府信息公开申请数量', 'II. Requests carried over from the year before')],
  },
  { id: 'disclosed', kind: 'outcome', headings: [results, heading('（一）予以公开', '(1) Disclosed')] },
  {
    id: 'partly-disclosed',
    kind: 'outcome',
    headings: [
      results,
      heading(
        '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
        '(2) Partly disclosed (severed information is counted here and nowhere else)',
      ),
    ],
  },
  {
    id: 'withheld.state-secret',
    kind: 'outcome',
    headings: [results, withheld, heading('1.属于国家秘密', '1. State secret')],
  },
  {
    id: 'withheld.other-law',
    kind: 'outcome',
    headings: [
      results,
      withheld,
      heading('2.其他法律行政法规禁止公开', '2. Forbidden by another law or administrative regulation'),
    ],
  },
  {
    id: 'withheld.security-and-stability',
    kind: 'outcome',
    headings: [
      results,
      withheld,
      heading('3.危及“三安全一稳定”', '3. Endangers national, public or economic security, or social stability'),
    ],
  },
  {
    id: 'withheld.third-party',
    kind: 'outcome',
    headings: [results, withheld, heading('4.保护第三方合法权益', '4. Protects the lawful rights of a third party')],
  },
  {
    id: 'withheld.internal-affairs',
    kind: 'outcome',
    headings: [results, withheld, heading('5.属于三类内部事务信息', '5. Internal affairs, of three kinds')],
  },
  {
    id: 'withheld.process-information',
    kind: 'outcome',
    headings: [results, withheld, heading('6.属于四类过程性信息', '6. Process information, of four kinds')],
  },
  {
    id: 'withheld.enforcement-file',
    kind: 'outcome',
    headings: [results, withheld, heading('7.属于行政执法案卷', '7. Administrative enforcement case file')],
  },
  {
    id: 'withheld.registry-lookup',
    kind: 'outcome',
    headings: [results, withheld, heading('8.属于行政查询事项', '8. Registry look-up')],
  },
  {
    id: 'unable.not-held',
    kind: 'outcome',
    headings: [results, unable, heading('1.本机关不掌握相关政府信息', '1. Not held by this organ')],
  },
  {
    id: 'unable.needs-creation',
    kind: 'outcome',
    headings: [
      results,
      unable,
      heading('2.没有现成信息需要另行制作', '2. Does not exist as such and would have to be made'),
    ],
  },
  {
    id: 'unable.still-unclear',
    kind: 'outcome',
    headings: [results, unable, heading('3.补正后申请内容仍不明确', '3. Still unclear after supplementation')],
  },
  {
    id: 'unprocessed.petition',
    kind: 'outcome',
    headings: [
      results,
      unprocessed,
      heading('1.信访举报投诉类申请', '1. Petition, report or complaint in the form of a request'),
    ],
  },
  {
    id: 'unprocessed.repeat',
    kind: 'outcome',
    headings: [results, unprocessed, heading('2.重复申请', '2. Repeated request')],
  },
  {
    id: 'unprocessed.publication',
    kind: 'outcome',
    headings: [
      results,
      unprocessed,
      heading('3.要求提供公开出版物', '3. Asks for a publication that anyone can obtain'),
    ],
  },
  {
    id: 'unprocessed.excessive',
    kind: 'outcome',
    headings: [
      results,
      unprocessed,
      heading('4.无正当理由大量反复申请', '4. Many or repeated requests without good reason'),
    ],
  },
  {
    id: 'unprocessed.reissue',
    kind: 'outcome',
    headings: [
      results,
      unprocessed,
      heading(
        '5.要求行政机关确认或重新出具已获取信息',
        '5. Asks to confirm or issue again what the applicant already has',
      ),
    ],
  },
];

const closingRows: readonly Table3RowFormat[] = [
  { id: 'handled', kind: 'handled', headings: [results, heading('（七）总计', '(7) Total')] },
  {
    id: 'carried-out',
    kind: 'left',
    headings: [heading('四、结转下年度继续办理', 'IV. Carried over to the next year')],
  },
];

/** The 25 rows of table 3 since the report of 2021 (表三). */
export const table3RowsOf2021: readonly Table3RowFormat[] = [
  ...sharedRows,
  {
    id: 'other.supplement-missed',
    kind: 'outcome',
    headings: [
      results,
      other,
      heading(
        '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
        '1. The applicant did not supplement in time without good reason; no longer handled',
      ),
    ],
  },
  {
    id: 'other.fee-unpaid',
    kind: 'outcome',
    headings: [
      results,
      other,
      heading(
        '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
        '2. The applicant did not pay the fee in time; no longer handled',
      ),
    ],
  },
  { id: 'other.other', kind: 'outcome', headings: [results, other, heading('3.其他', '3. Other')] },
  ...closingRows,
];

/** The 23 rows of table 3 in the reports of 2019 and 2020: 其他处理 was one row. */
export const table3RowsOf2019: readonly Table3RowFormat[] = [
  ...sharedRows,
  { id: 'other', kind: 'outcome', headings: [results, other] },
  ...closingRows,
];
