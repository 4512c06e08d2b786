import { deadlineRule } from '../../rule/deadline-rule.ts';
import { years } from '../../rule/term.ts';
import { text } from '../../rule/texts.ts';

const regulation2024 = /* @__PURE__ */ text('archives-regulation', '2024');

const trigger = { zh: '档案形成之日', en: 'the day on which the archive was formed' } as const;

const exception = {
  zh: '专业性较强或者需要保密的，经同级档案主管部门检查和同意可以延长',
  en: 'later, with the consent of the archives authority, for specialised or confidential archives',
} as const;

/**
 * 向国家档案馆移交档案的期限: to central, provincial and prefecture archives. Unit: years, to the corresponding day. The
 * regulation of 2024 takes hold of archives formed long before it, so that there is no first day.
 *
 * @source 档案法实施条例 (2024) art. 20(2), (3)
 */
export const archiveTransfer = /* @__PURE__ */ deadlineRule({
  id: 'archive-transfer',
  title: {
    zh: '向中央级、省级、设区的市级国家档案馆移交档案',
    en: 'Transfer archives to the state archives of the centre, a province or a prefecture',
  },
  trigger,
  versions: [{ term: years(20), exception, basis: [regulation2024(20, 2), regulation2024(20, 3)] }],
});

/**
 * 向县级国家档案馆移交档案的期限. Unit: years, to the corresponding day.
 *
 * @source 档案法实施条例 (2024) art. 20(2), (3)
 */
export const archiveTransferCounty = /* @__PURE__ */ deadlineRule({
  id: 'archive-transfer-county',
  title: { zh: '向县级国家档案馆移交档案', en: 'Transfer archives to the state archives of a county' },
  trigger,
  versions: [{ term: years(10), exception, basis: [regulation2024(20, 2), regulation2024(20, 3)] }],
});
