import { expect, test } from 'vitest';
import { policyCardFindings } from './card/findings.ts';
import { directoryFindings } from './directory/findings.ts';
import { documentNumberFindings } from './document-number/findings.ts';
import { entryFindings } from './entry/findings.ts';
import { catalogueFindings } from './findings.ts';
import { indexNumberFindings } from './index-number/findings.ts';
import { itemFindings } from './item/findings.ts';
import { linkFindings } from './link/findings.ts';
import { profileOverlayFindings } from './overlay/findings.ts';
import { powerListFindings } from './power-list/findings.ts';
import { recordFindings } from './record/findings.ts';

test('no code is defined twice, and every code is of this package', () => {
  const parts = [
    indexNumberFindings,
    documentNumberFindings,
    entryFindings,
    recordFindings,
    directoryFindings,
    itemFindings,
    profileOverlayFindings,
    policyCardFindings,
    linkFindings,
    powerListFindings,
  ];
  const codes = parts.flatMap((part) => Object.keys(part));
  expect(Object.keys(catalogueFindings).toSorted()).toEqual(codes.toSorted());
  expect(codes.filter((code) => !/^catalogue\/[a-z0-9-]+$/.test(code))).toEqual([]);
});
