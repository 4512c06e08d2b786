import type { RecordMapping } from '../mapping.ts';

/** 广东省政府信息公开目录平台 (gkmlpt). `date` is in seconds since 1970; `publish_time` is the second of `pub_time`. */
export const gdGkmlpt: RecordMapping = {
  id: 'gd-gkmlpt',
  title: '广东省政府信息公开目录平台',
  signature: ['identifier', 'classify_main_name', 'pub_time'],
  fields: {
    identifier: 'indexNumber',
    title: 'title',
    document_number: 'documentNumber',
    publisher: 'publisher',
    date: 'createdOn',
    pub_time: 'publishedOn',
    publish_time: 'publishedOn',
    classify_main_name: 'column',
    classify_genre_name: 'genre',
    classify_theme_name: 'topic',
    source: null,
    isgkml: null,
  },
};
