import type { RecordMapping } from '../mapping.ts';
import { cqHycloud } from './cq-hycloud.ts';
import { fjSsp } from './fj-ssp.ts';
import { gdGkmlpt } from './gd-gkmlpt.ts';
import { govcnPolicyDatabase } from './govcn-policy-database.ts';
import { govcnSearch } from './govcn-search.ts';
import { gzSearch } from './gz-search.ts';
import { hbGovdoc } from './hb-govdoc.ts';
import { siteMeta } from './site-meta.ts';
import { siteMetaNames } from './site-meta-names.ts';
import { tjTrs } from './tj-trs.ts';

/** The built-in mappings (内置字段映射). An export is recognised by the raw fields of a signature; the earlier wins. */
export const recordMappings: readonly RecordMapping[] = [
  govcnSearch,
  govcnPolicyDatabase,
  gdGkmlpt,
  hbGovdoc,
  fjSsp,
  tjTrs,
  cqHycloud,
  gzSearch,
  siteMeta,
  siteMetaNames,
];
