import { schemeOf } from '../scheme-data.ts';

/**
 * Power over affairs, finance and personnel (事权、财权、人事权), the three heads under which street offices and townships
 * disclose, with the affairs of villages (村务) beside them.
 *
 * @source work report of a street office, 2022
 */
export const powerFields = /* @__PURE__ */ schemeOf({
  id: 'power-fields',
  title: { zh: '事权、财权、人事权', en: 'Power over affairs, finance and personnel' },
  source: { zh: '某街道办事处2022年工作报告', en: 'work report of a street office for 2022' },
  confidence: 'secondary',
  concepts: () => [
    { id: 'affairs', zh: '事权', en: 'Power over affairs', synonyms: ['事权公开'] },
    { id: 'finance', zh: '财权', en: 'Power over finance', synonyms: ['财权公开'] },
    { id: 'personnel', zh: '人事权', en: 'Power over personnel', synonyms: ['人事权公开'] },
    {
      id: 'village-affairs',
      zh: '村务',
      en: 'Village affairs',
      synonyms: ['村务公开'],
      narrower: [{ id: 'finance', zh: '村务财务', en: 'Finance of a village', synonyms: ['村务财务公开'] }],
    },
  ],
});
