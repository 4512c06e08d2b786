import { lianyungang2008 } from './lianyungang-2008.ts';
import type { MetadataGuideline } from './metadata-guideline.ts';
import { national2009 } from './national-2009.ts';

/** The guidelines on the metadata of entries that are known here (元数据规范). */
export const metadataGuidelines: readonly MetadataGuideline[] = [national2009, lianyungang2008];
