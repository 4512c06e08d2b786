import { nationalProfile } from '../national-profile.ts';
import { itemsOfOrgan } from './organ.ts';

/** 乡镇（街道）目录规范. */
export const township = /* @__PURE__ */ nationalProfile({
  bodyKind: 'township',
  title: { zh: '乡镇（街道）公开目录', en: 'Catalogue of a township or street office' },
  items: () => itemsOfOrgan({ bodyKind: 'township', level: 'township', report: 'township', local: 'township' }),
});
