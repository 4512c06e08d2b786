import { nationalProfile } from '../national-profile.ts';
import { itemsOfOrgan } from './organ.ts';

/** 区县政府本级目录规范. */
export const countyGovernment = /* @__PURE__ */ nationalProfile({
  bodyKind: 'county-government',
  title: { zh: '区县政府本级公开目录', en: 'Catalogue of a county government' },
  items: () =>
    itemsOfOrgan({ bodyKind: 'county-government', level: 'county', report: 'government', local: 'city-and-county' }),
});
