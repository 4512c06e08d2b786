import { deadlineRule } from '../../rule/deadline-rule.ts';
import { calendarDays, workingDays } from '../../rule/term.ts';
import { text } from '../../rule/texts.ts';

const land2019 = /* @__PURE__ */ text('land-administration-law', '2019');
const regulation2021 = /* @__PURE__ */ text('land-administration-regulation', '2021');

/**
 * 征收土地预公告的期限: a notice that stands at least so long. Unit: working days.
 *
 * @source 土地管理法实施条例 (2021) art. 26
 */
export const landPreAnnouncement = /* @__PURE__ */ deadlineRule({
  id: 'land-pre-announcement',
  title: { zh: '征收土地预公告', en: 'Advance notice of a land expropriation' },
  trigger: { zh: '发布预公告之日', en: 'the day of the advance notice' },
  versions: [{ from: '2021-09-01', term: workingDays(10), bound: 'at-least', basis: [regulation2021(26)] }],
});

/**
 * 征地补偿安置方案公告的期限: a notice that stands at least so long. Unit: calendar days. The law has it since 2020, the
 * regulation repeats it since 2021.
 *
 * @source 土地管理法 (2019) art. 47(2); 土地管理法实施条例 (2021) art. 28
 */
export const landCompensationNotice = /* @__PURE__ */ deadlineRule({
  id: 'land-compensation-notice',
  title: { zh: '征地补偿安置方案公告', en: 'Notice of the compensation plan of a land expropriation' },
  trigger: { zh: '发布公告之日', en: 'the day of the notice' },
  versions: [
    {
      from: '2020-01-01',
      to: '2021-08-31',
      term: calendarDays(30),
      bound: 'at-least',
      basis: [land2019(47, 2)],
    },
    {
      from: '2021-09-01',
      term: calendarDays(30),
      bound: 'at-least',
      basis: [land2019(47, 2), regulation2021(28)],
    },
  ],
});

/**
 * 发布征收土地公告的期限: after the document of approval has come. Unit: working days.
 *
 * @source 土地管理法实施条例 (2021) art. 31
 */
export const landExpropriationNotice = /* @__PURE__ */ deadlineRule({
  id: 'land-expropriation-notice',
  title: { zh: '发布征收土地公告', en: 'Publish the notice of a land expropriation' },
  trigger: { zh: '收到批准文件之日', en: 'the day of receipt of the document of approval' },
  versions: [{ from: '2021-09-01', term: workingDays(15), basis: [regulation2021(31)] }],
});
