import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated } from '../../rule/term.ts';
import { regulation2019 } from '../../rule/texts.ts';

/**
 * 不予公开信息的定期评估审查: how often an organ looks again at what it withholds. No number: “regularly”.
 *
 * @source 政府信息公开条例 (2019) art. 18
 */
export const withheldPeriodicReview = /* @__PURE__ */ deadlineRule({
  id: 'withheld-periodic-review',
  title: { zh: '定期评估审查不予公开的信息', en: 'Review withheld information regularly' },
  trigger: { zh: '决定不予公开之日', en: 'the day the information is withheld' },
  versions: [
    {
      from: '2019-05-15',
      term: noneStated('regularly'),
      basis: [regulation2019(18)],
      consequence: {
        zh: '因情势变化可以公开的，应当公开',
        en: 'what may be disclosed because circumstances have changed has to be disclosed',
      },
    },
  ],
});
