import { nationalProfile } from '../national-profile.ts';
import { itemsOfOrgan } from './organ.ts';

/** 市直单位目录规范. */
export const municipalDepartment = /* @__PURE__ */ nationalProfile({
  bodyKind: 'municipal-department',
  title: { zh: '市直单位公开目录', en: 'Catalogue of a municipal department' },
  items: () =>
    itemsOfOrgan({
      bodyKind: 'municipal-department',
      level: 'municipal',
      report: 'department',
      local: 'city-and-county',
    }),
});
