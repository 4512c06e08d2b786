import { schemeOf } from '../scheme-data.ts';

/**
 * Audiences (公开对象): whom an item is disclosed to. Standard directories tick 全社会 or 特定群体; reports of offices tell what
 * is shown outside from what is shown inside only.
 *
 * @source standard directories of counties and townships (form of 国办发〔2019〕54号); work report of a street office, 2022
 */
export const audiences = /* @__PURE__ */ schemeOf({
  id: 'audiences',
  title: { zh: '公开对象', en: 'Audiences' },
  source: {
    zh: '县、乡标准目录；某街道办事处2022年工作报告',
    en: 'standard directories of counties and townships; work report of a street office for 2022',
  },
  confidence: 'secondary',
  concepts: () => [
    {
      id: 'external',
      zh: '对外',
      en: 'Outside the office',
      synonyms: ['对外公开'],
      narrower: [
        { id: 'public', zh: '全社会', en: 'Everyone' },
        { id: 'specific-group', zh: '特定群体', en: 'A specific group', synonyms: ['特定群众', '特定对象'] },
      ],
    },
    { id: 'internal', zh: '对内', en: 'Inside the office', synonyms: ['对内公开'] },
  ],
});
