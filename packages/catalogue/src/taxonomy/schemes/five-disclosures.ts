import { schemeOf } from '../scheme-data.ts';

/**
 * The five disclosures (五公开): decisions, their execution, management, services and results, as stages that each piece of
 * public business goes through.
 *
 * @source work reports of a prefecture-level city (2018) and of a street office (2022)
 */
export const fiveDisclosures = /* @__PURE__ */ schemeOf({
  id: 'five-disclosures',
  title: { zh: '五公开', en: 'The five disclosures' },
  source: {
    zh: '2018年、2022年各单位工作报告；2016年提出五公开的意见未核对原文',
    en: 'work reports of offices for 2018 and 2022; the opinion of 2016 that introduced them was not read',
  },
  confidence: 'secondary',
  concepts: () => [
    { id: 'decision', zh: '决策公开', en: 'Disclosure of decisions', synonyms: ['决策', '行政决策公开'] },
    { id: 'execution', zh: '执行公开', en: 'Disclosure of execution', synonyms: ['执行'] },
    { id: 'management', zh: '管理公开', en: 'Disclosure of management', synonyms: ['管理'] },
    { id: 'service', zh: '服务公开', en: 'Disclosure of services', synonyms: ['服务'] },
    { id: 'result', zh: '结果公开', en: 'Disclosure of results', synonyms: ['结果'] },
  ],
});
