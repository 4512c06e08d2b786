import type { RecordMapping } from '../mapping.ts';
import { siteMeta } from './site-meta.ts';

const PREFIX = 'meta.';
const bare = (name: string): string => name.slice(PREFIX.length);

/** 政府网站页面元数据, under the bare names of the meta tags. */
export const siteMetaNames: RecordMapping = /* @__PURE__ */ (() => ({
  id: 'site-meta-names',
  title: '政府网站页面元数据（meta 标签的 name）',
  signature: ['ArticleTitle', 'PubDate'],
  fields: Object.fromEntries(Object.entries(siteMeta.fields).map(([name, field]) => [bare(name), field])),
}))();
