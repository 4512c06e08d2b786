import { institutionSectors } from '../../taxonomy/schemes/institution-sectors.ts';
import type { NationalItem } from '../national-item.ts';

const periods: Readonly<Record<string, Pick<NationalItem, 'from' | 'to'>>> = {
  '2007': { from: '2008-05-01', to: '2019-05-14' },
  '2019': { from: '2019-05-15' },
};

/**
 * The duty of each sector of public enterprises and institutions (公共企事业单位信息公开): what it discloses is for the rules of
 * its sector to say.
 *
 * @source 《政府信息公开条例》(2007) art. 37, (2019) art. 55(1)
 */
export const institutionDuties: readonly NationalItem[] = /* @__PURE__ */ (() =>
  institutionSectors.concepts.flatMap(({ id, label, basis = [] }) =>
    basis.map(
      (citation): NationalItem => ({
        id: `institution.${id}`,
        level1: ['公共企事业单位信息公开', 'Disclosure by public enterprises and institutions'],
        level2: [label.zh, label.en],
        basis: [citation],
        mode: 'proactive',
        concepts: [{ scheme: 'institution-sectors', id }],
        ...periods[citation.version ?? ''],
      }),
    ),
  ))();
