import type { FindingDefinitions } from '@zwgk/core';
import { type PolicyCardFindings, policyCardFindings } from './card/findings.ts';
import { type DirectoryFindings, directoryFindings } from './directory/findings.ts';
import { type DocumentNumberFindings, documentNumberFindings } from './document-number/findings.ts';
import { type EntryFindings, entryFindings } from './entry/findings.ts';
import { type IndexNumberFindings, indexNumberFindings } from './index-number/findings.ts';
import { type ItemFindings, itemFindings } from './item/findings.ts';
import { type LinkFindings, linkFindings } from './link/findings.ts';
import { type ProfileOverlayFindings, profileOverlayFindings } from './overlay/findings.ts';
import { type PowerListFindings, powerListFindings } from './power-list/findings.ts';
import { type RecordFindings, recordFindings } from './record/findings.ts';

/** Parameters of all findings of this package, by code. */
export interface CatalogueFindings
  extends IndexNumberFindings,
    DocumentNumberFindings,
    EntryFindings,
    RecordFindings,
    DirectoryFindings,
    ItemFindings,
    ProfileOverlayFindings,
    PolicyCardFindings,
    LinkFindings,
    PowerListFindings {}

/** All findings of this package (检查发现): severity, basis and text of each code. */
export const catalogueFindings: FindingDefinitions<CatalogueFindings> = {
  ...indexNumberFindings,
  ...documentNumberFindings,
  ...entryFindings,
  ...recordFindings,
  ...directoryFindings,
  ...itemFindings,
  ...profileOverlayFindings,
  ...policyCardFindings,
  ...linkFindings,
  ...powerListFindings,
};
