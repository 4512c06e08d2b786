import type { Bilingual } from '@zwgk/core';
import { deadlineRule } from '../../rule/deadline-rule.ts';
import { workingDays } from '../../rule/term.ts';
import { regulation2007, regulation2019 } from '../../rule/texts.ts';

const otherwise: Bilingual = {
  zh: '法律、法规对公开的期限另有规定的，从其规定',
  en: 'unless a law or a regulation sets another period',
};

/**
 * 主动公开的期限: how soon information within the scope of proactive disclosure is published. Unit: working days. Other
 * periods set by laws and regulations prevail; those of documents below that rank do not.
 *
 * @source 政府信息公开条例 (2007) art. 18, (2019) art. 26
 */
export const proactiveDisclosure = /* @__PURE__ */ deadlineRule({
  id: 'proactive-disclosure',
  title: { zh: '主动公开政府信息', en: 'Disclose information proactively' },
  trigger: { zh: '政府信息形成或者变更之日', en: 'the day the information is formed or changed' },
  startReading: 'formation-day',
  versions: [
    {
      from: '2008-05-01',
      to: '2019-05-14',
      term: workingDays(20),
      exception: otherwise,
      basis: [regulation2007(18)],
      consequence: {
        zh: '由监察机关、上一级行政机关责令改正；情节严重的，对责任人员给予处分',
        en: 'the supervision authority or the higher organ orders correction; in serious cases those responsible are disciplined',
      },
    },
    {
      from: '2019-05-15',
      term: workingDays(20),
      exception: otherwise,
      basis: [regulation2019(26)],
      consequence: {
        zh: '由上一级行政机关责令改正，情节严重的对责任人员给予处分；公众可以向主管部门提出',
        en: 'the higher organ orders correction, and in serious cases those responsible are disciplined; anyone may turn to the competent authority',
      },
    },
  ],
});
