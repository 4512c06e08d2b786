import { schemeOf } from '../scheme-data.ts';

/**
 * Validity (有效性、效力状态): whether a document still holds. 撤销 and 废止 both end it, but not from the same day: what was
 * revoked never held, what was repealed held until then.
 *
 * @source 党政机关公文处理工作条例 (2012) art. 33 for 撤销 and 废止
 */
export const validityStates = /* @__PURE__ */ schemeOf({
  id: 'validity-states',
  title: { zh: '有效性', en: 'Validity' },
  source: {
    zh: '已公开记录的字段；党政机关公文处理工作条例（2012）',
    en: 'fields of published records; Regulation on Handling Official Documents (2012)',
  },
  confidence: 'recalled',
  concepts: () => [
    { id: 'in-force', zh: '有效', en: 'In force', synonyms: ['现行有效'], confidence: 'secondary' },
    { id: 'not-yet-in-force', zh: '尚未生效', en: 'Not yet in force' },
    { id: 'amended', zh: '已修改', en: 'Amended', synonyms: ['已被修改'] },
    { id: 'partly-in-force', zh: '部分失效', en: 'Partly in force', synonyms: ['部分有效'] },
    { id: 'expired', zh: '失效', en: 'Expired', synonyms: ['已失效'] },
    {
      id: 'repealed',
      zh: '废止',
      en: 'Repealed',
      synonyms: ['已废止'],
      basis: [{ instrument: 'official-documents-regulation', version: '2012', article: 33 }],
      from: '2012-07-01',
      confidence: 'primary',
      note: { zh: '自废止之日起失效，此前有效', en: 'Holds no longer from the day of repeal; held until then.' },
    },
    {
      id: 'revoked',
      zh: '撤销',
      en: 'Revoked',
      basis: [{ instrument: 'official-documents-regulation', version: '2012', article: 33 }],
      from: '2012-07-01',
      confidence: 'primary',
      note: { zh: '自始无效', en: 'Never held: void from the beginning.' },
    },
  ],
});
