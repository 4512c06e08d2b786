import { type ConceptData, schemeOf } from '../scheme-data.ts';

const in2007 = { instrument: 'disclosure-regulation', version: '2007', article: 37 };
const in2019 = { instrument: 'disclosure-regulation', version: '2019', article: 55, paragraph: 1 };

/** A sector of both texts. */
const sector = (id: string, zh: string, en: string, synonyms?: readonly string[]): ConceptData => ({
  id,
  zh,
  en,
  ...(synonyms !== undefined && { synonyms }),
  basis: [in2007, in2019],
  from: '2008-05-01',
});

/**
 * Sectors of public enterprises and institutions (公共企事业单位领域): nine in the text of 2007, eight in that of 2019, which
 * has 卫生健康 where the other had 医疗卫生 and 计划生育.
 *
 * @source 《政府信息公开条例》(2007) art. 37, (2019) art. 55
 */
export const institutionSectors = /* @__PURE__ */ schemeOf({
  id: 'institution-sectors',
  title: { zh: '公共企事业单位领域', en: 'Sectors of public enterprises and institutions' },
  source: {
    zh: '政府信息公开条例（2007、2019）；个别用语见目录',
    en: 'the Regulation of 2007 and of 2019; some words: directories',
  },
  concepts: () => [
    sector('education', '教育', 'Education', ['学校']),
    { id: 'health', zh: '卫生健康', en: 'Health', synonyms: ['医院'], basis: [in2019], from: '2019-05-15' },
    sector('water', '供水', 'Water supply'),
    sector('electricity', '供电', 'Electricity supply'),
    sector('gas', '供气', 'Gas supply'),
    sector('heat', '供热', 'Heat supply'),
    sector('environment', '环境保护', 'Environmental protection', ['环保', '环境']),
    sector('public-transport', '公共交通', 'Public transport'),
    {
      id: 'medical-care',
      zh: '医疗卫生',
      en: 'Medical care',
      basis: [in2007],
      from: '2008-05-01',
      to: '2019-05-14',
      successors: [{ id: 'health', from: '2019-05-15', confidence: 'inferred' }],
    },
    {
      id: 'family-planning',
      zh: '计划生育',
      en: 'Family planning',
      basis: [in2007],
      from: '2008-05-01',
      to: '2019-05-14',
      successors: [{ id: 'health', from: '2019-05-15', confidence: 'inferred' }],
    },
  ],
});
