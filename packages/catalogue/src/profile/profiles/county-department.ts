import { nationalProfile } from '../national-profile.ts';
import { itemsOfOrgan } from './organ.ts';

/** 区直单位目录规范. */
export const countyDepartment = /* @__PURE__ */ nationalProfile({
  bodyKind: 'county-department',
  title: { zh: '区直单位公开目录', en: 'Catalogue of a county department' },
  items: () =>
    itemsOfOrgan({ bodyKind: 'county-department', level: 'county', report: 'department', local: 'city-and-county' }),
});
