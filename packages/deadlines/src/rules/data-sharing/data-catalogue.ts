import { deadlineRule } from '../../rule/deadline-rule.ts';
import { workingDays } from '../../rule/term.ts';
import { text } from '../../rule/texts.ts';

const sharing2025 = /* @__PURE__ */ text('government-data-sharing-regulation', '2025');

/**
 * 更新政务数据目录的期限: a department follows a change of the law or of its duties. Unit: working days.
 *
 * @source 政务数据共享条例 (2025) art. 17
 */
export const dataCatalogueUpdate = /* @__PURE__ */ deadlineRule({
  id: 'data-catalogue-update',
  title: { zh: '更新政务数据目录', en: 'Update the catalogue of government data' },
  trigger: {
    zh: '法律、行政法规、国务院决定调整或者职责变化之日',
    en: 'the day on which the law, or the department’s duties, change',
  },
  versions: [{ from: '2025-08-01', term: workingDays(10), extension: workingDays(5), basis: [sharing2025(17)] }],
});

/**
 * 审核发布政务数据目录的期限: the data-sharing authority checks and publishes the update. Unit: working days.
 *
 * @source 政务数据共享条例 (2025) art. 17
 */
export const dataCatalogueCheck = /* @__PURE__ */ deadlineRule({
  id: 'data-catalogue-check',
  title: { zh: '审核并发布更新后的政务数据目录', en: 'Check and publish the updated catalogue' },
  trigger: { zh: '收到更新后的目录之日', en: 'the day of receipt of the updated catalogue' },
  versions: [{ from: '2025-08-01', term: workingDays(2), basis: [sharing2025(17)] }],
});
