import { institutionDuties } from '../items/institution-duties.ts';
import { institutionRules } from '../items/institution-rules.ts';
import { itemsFor } from '../national-item.ts';
import { nationalProfile } from '../national-profile.ts';

/** 公共企事业单位目录规范, all sectors. */
export const publicInstitution = /* @__PURE__ */ nationalProfile({
  bodyKind: 'public-institution',
  title: { zh: '公共企事业单位公开目录', en: 'Catalogue of a public enterprise or institution' },
  items: () => itemsFor({ bodyKind: 'public-institution' }, [...institutionDuties, ...institutionRules]),
});
