import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated } from '../../rule/term.ts';
import { regulation2019 } from '../../rule/texts.ts';

/**
 * 对公共企事业单位不公开的申诉: when the competent department deals with an appeal against a public enterprise or institution
 * that does not disclose. No number: “promptly”. The courts do not take the matter.
 *
 * @source 政府信息公开条例 (2019) art. 55(2); see also 法释〔2025〕8号 art. 10(2) item 9
 */
export const publicServiceAppeal = /* @__PURE__ */ deadlineRule({
  id: 'public-service-appeal',
  title: {
    zh: '处理对公共企事业单位不公开的申诉',
    en: 'Deal with an appeal that a public enterprise or institution does not disclose',
  },
  trigger: { zh: '收到申诉之日', en: 'the day the appeal is received' },
  versions: [
    {
      from: '2019-05-15',
      term: noneStated('promptly'),
      basis: [regulation2019(55, 2)],
      consequence: {
        zh: '应当将处理结果告知申诉人；不能提起行政诉讼',
        en: 'the result has to be told to whoever appealed; there is no lawsuit',
      },
    },
  ],
});
