import type { Citation } from '@zwgk/core';
import { schemeOf } from '../scheme-data.ts';

const regulation = (version: string, article: number, paragraph?: number): Citation => ({
  instrument: 'disclosure-regulation',
  version,
  article,
  ...(paragraph !== undefined && { paragraph }),
});

/**
 * Disclosure modes (公开方式、公开属性): the words that offices write for the modes of an entry. Shanghai's 非政府信息 is no mode
 * of disclosing government information, and is not among them.
 *
 * @source 《政府信息公开条例》(2007) arts 9, 13, 14(4), (2019) arts 13–16
 */
export const disclosureModeScheme = /* @__PURE__ */ schemeOf({
  id: 'disclosure-modes',
  title: { zh: '公开方式', en: 'Disclosure modes' },
  source: {
    zh: '政府信息公开条例（2007、2019）；用语见标准目录和工作报告',
    en: 'the Regulation of 2007 and of 2019; words: standard directories, work reports',
  },
  from: '2008-05-01',
  concepts: () => [
    {
      id: 'proactive',
      zh: '主动公开',
      en: 'Proactive',
      synonyms: ['主动'],
      basis: [regulation('2007', 9), regulation('2019', 13, 2)],
    },
    {
      id: 'on-request',
      zh: '依申请公开',
      en: 'On request',
      synonyms: ['依申请'],
      basis: [regulation('2007', 13), regulation('2019', 13, 2)],
    },
    {
      id: 'withheld',
      zh: '不予公开',
      en: 'Withheld',
      synonyms: ['不予', '免予公开'],
      basis: [regulation('2007', 14, 4), regulation('2019', 14), regulation('2019', 15), regulation('2019', 16)],
    },
  ],
});
