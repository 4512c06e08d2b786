import { schemeOf } from '../scheme-data.ts';

/**
 * Duration of disclosure (公开期限类别): how long a piece of information stays published.
 *
 * @source work report of a street office, 2022; directories of townships
 */
export const durations = /* @__PURE__ */ schemeOf({
  id: 'durations',
  title: { zh: '公开期限类别', en: 'Duration of disclosure' },
  source: {
    zh: '某街道办事处2022年工作报告，乡镇目录；没有全国性文件',
    en: 'work report of a street office for 2022; directories of townships; no national text',
  },
  confidence: 'secondary',
  concepts: () => [
    { id: 'standing', zh: '长期公开', en: 'Standing', synonyms: ['长期', '常年公开', '永久公开', '保持长期公开'] },
    { id: 'periodic', zh: '定期公开', en: 'Periodic', synonyms: ['定期'] },
    {
      id: 'limited',
      zh: '短期公开',
      en: 'For a limited time',
      synonyms: ['短期', '阶段性公开', '阶段性'],
      confidence: 'recalled',
    },
    { id: 'ad-hoc', zh: '随时公开', en: 'Ad hoc', synonyms: ['随时'] },
  ],
});
