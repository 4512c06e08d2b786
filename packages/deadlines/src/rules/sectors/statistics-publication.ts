import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated } from '../../rule/term.ts';
import { text } from '../../rule/texts.ts';

const statistics2024 = /* @__PURE__ */ text('statistics-law', '2024');
const regulation2017 = /* @__PURE__ */ text('statistics-regulation', '2017');

/**
 * 公布统计资料: the organs of statistics publish regularly, and they and the departments open what they gathered promptly.
 * Without a number.
 *
 * @source 统计法 (2024) arts 26–29; 统计法实施条例 (2017) arts 24–30
 */
export const statisticsPublication = /* @__PURE__ */ deadlineRule({
  id: 'statistics-publication',
  title: { zh: '公布统计资料', en: 'Publish statistics' },
  trigger: { zh: '取得统计资料之日', en: 'the day on which the statistics are obtained' },
  versions: [
    {
      from: '2024-09-13',
      term: noneStated('regularly'),
      exception: {
        zh: '能够识别或者推断单个统计调查对象身份的资料不得对外提供',
        en: 'never what identifies a single respondent, or lets one be inferred',
      },
      basis: [
        statistics2024(26),
        statistics2024(27),
        statistics2024(28),
        statistics2024(29),
        regulation2017(24),
        regulation2017(25),
        regulation2017(29),
      ],
      consequence: {
        zh: '统计资料除依法应当保密的外，应当及时公开，供社会公众查询',
        en: 'statistics that the law does not keep secret are opened promptly to the public',
      },
    },
  ],
});
