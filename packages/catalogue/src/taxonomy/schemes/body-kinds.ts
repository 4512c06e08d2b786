import { schemeOf } from '../scheme-data.ts';

/**
 * Body kinds (公开主体类别): the six kinds of body that cities keep a catalogue for. The law names bodies, but no six kinds.
 *
 * @source work report of a prefecture-level city, 2018, on the revision of its disclosure catalogues
 */
export const bodyKinds = /* @__PURE__ */ schemeOf({
  id: 'body-kinds',
  title: { zh: '公开主体类别', en: 'Body kinds' },
  source: {
    zh: '某地级市2018年工作报告；没有全国性文件列出六类',
    en: 'work report of a prefecture-level city for 2018; no national text names six kinds',
  },
  confidence: 'inferred',
  concepts: () => [
    { id: 'municipal-government', zh: '市政府本级', en: 'Municipal government', synonyms: ['市本级'] },
    { id: 'municipal-department', zh: '市直单位', en: 'Municipal department', synonyms: ['市直部门'] },
    { id: 'county-government', zh: '区县政府本级', en: 'County government', synonyms: ['县本级'] },
    { id: 'county-department', zh: '区直单位', en: 'County department' },
    { id: 'township', zh: '乡镇（街道）', en: 'Township or street office', synonyms: ['乡镇街道', '镇街'] },
    {
      id: 'public-institution',
      zh: '公共企事业单位',
      en: 'Public enterprise or institution',
      basis: [{ instrument: 'disclosure-regulation', version: '2019', article: 55 }],
    },
  ],
});
