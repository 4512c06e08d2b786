import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated } from '../../rule/term.ts';
import { regulation2007, regulation2019 } from '../../rule/texts.ts';

/**
 * 依申请提供信息的收费: what may be charged for information given on request, and when is left open. No number.
 *
 * @source 政府信息公开条例 (2007) arts 27, 28, 35 item 3, (2019) art. 42
 */
export const fee = /* @__PURE__ */ deadlineRule({
  id: 'fee',
  title: { zh: '依申请提供信息的收费', en: 'Charge for information given on request' },
  trigger: { zh: '依申请提供政府信息之日', en: 'the day the information is given' },
  versions: [
    {
      from: '2008-05-01',
      to: '2019-05-14',
      term: noneStated('nothing'),
      basis: [regulation2007(27), regulation2007(28, 1), regulation2007(35, 0, 3)],
      consequence: {
        zh: '只能收取检索、复制、邮寄等成本费用，经济困难的可以减免；违反规定收费的，依法追究责任',
        en: 'only the cost of search, copies and mail may be charged, and may be waived in hardship; unlawful charges are punished',
      },
    },
    {
      from: '2019-05-15',
      term: noneStated('nothing'),
      basis: [regulation2019(42)],
      consequence: {
        zh: '不收取费用；申请的数量、频次明显超过合理范围的，可以收取信息处理费',
        en: 'nothing is charged; for requests clearly beyond a reasonable number or frequency there may be a processing fee',
      },
    },
  ],
});
