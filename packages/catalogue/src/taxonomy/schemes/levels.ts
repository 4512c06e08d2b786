import { schemeOf } from '../scheme-data.ts';

/**
 * Levels (公开层级): of which government an item is to be disclosed. Directories tick one or two of them; columns
 * that hold two levels (镇村级, 乡（村）级) are ambiguous.
 *
 * @source standard directories of counties and townships (form of 国办发〔2019〕54号)
 */
export const levels = /* @__PURE__ */ schemeOf({
  id: 'levels',
  title: { zh: '公开层级', en: 'Levels' },
  source: { zh: '县、乡标准目录', en: 'standard directories of counties and townships' },
  confidence: 'secondary',
  concepts: () => [
    { id: 'municipal', zh: '市级', en: 'City', synonyms: ['州级'] },
    { id: 'county', zh: '县级', en: 'County or district', synonyms: ['区级'] },
    { id: 'township', zh: '乡级', en: 'Township or street', synonyms: ['镇级', '镇（街）级', '镇村级', '乡（村）级'] },
    { id: 'village', zh: '村级', en: 'Village', synonyms: ['镇村级', '乡（村）级'] },
  ],
});
