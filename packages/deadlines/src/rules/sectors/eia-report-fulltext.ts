import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated } from '../../rule/term.ts';
import { text } from '../../rule/texts.ts';

const environment2014 = /* @__PURE__ */ text('environmental-protection-law', '2014');

/**
 * 公开环境影响报告书全文: the authority publishes the report that it received, in full. Without a number.
 *
 * @source 环境保护法 (2014) art. 56(2)
 */
export const eiaReportFulltext = /* @__PURE__ */ deadlineRule({
  id: 'eia-report-fulltext',
  title: {
    zh: '全文公开建设项目环境影响报告书',
    en: 'Publish the environmental impact report of a project in full',
  },
  trigger: { zh: '收到环境影响报告书之日', en: 'the day of receipt of the report' },
  versions: [
    {
      from: '2015-01-01',
      term: noneStated('nothing'),
      exception: { zh: '涉及国家秘密和商业秘密的除外', en: 'not what is a state or a trade secret' },
      basis: [environment2014(56, 2)],
    },
  ],
});
