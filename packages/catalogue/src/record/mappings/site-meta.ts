import type { RecordMapping } from '../mapping.ts';

/** 政府网站页面元数据: the meta tags of a page of a government website. */
export const siteMeta: RecordMapping = {
  id: 'site-meta',
  title: '政府网站页面元数据（meta 标签）',
  signature: ['meta.ArticleTitle', 'meta.PubDate'],
  fields: {
    'meta.ArticleTitle': 'title',
    'meta.PubDate': 'publishedOn',
    'meta.ContentSource': 'publisher',
    'meta.ColumnName': 'column',
    'meta.Keywords': 'keywords',
    'meta.Description': 'summary',
    'meta.Url': 'url',
    'meta.ColumnType': null,
    'meta.SiteName': null,
    'meta.SiteDomain': null,
    'meta.SiteIDCode': null,
  },
};
