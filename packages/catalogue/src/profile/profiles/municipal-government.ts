import { nationalProfile } from '../national-profile.ts';
import { itemsOfOrgan } from './organ.ts';

/** 市政府本级目录规范. */
export const municipalGovernment = /* @__PURE__ */ nationalProfile({
  bodyKind: 'municipal-government',
  title: { zh: '市政府本级公开目录', en: 'Catalogue of a municipal government' },
  items: () =>
    itemsOfOrgan({
      bodyKind: 'municipal-government',
      level: 'municipal',
      report: 'government',
      local: 'city-and-county',
    }),
});
