import type { RecordMapping } from '../mapping.ts';

/** 中国政府网文件搜索. `ptime` and `pubtime` are in milliseconds since 1970: the date of the document, and of its publication. */
export const govcnSearch: RecordMapping = {
  id: 'govcn-search',
  title: '中国政府网文件搜索',
  // The portal of the State Council, run by its General Office; `puborg` is the body that issued the document.
  publisher: '国务院办公厅',
  signature: ['pcode', 'pubtimeStr', 'ptime'],
  fields: {
    index: 'indexNumber',
    title: 'title',
    pcode: 'documentNumber',
    puborg: 'issuingBody',
    childtype: 'topic',
    pubtimeStr: 'publishedOn',
    pubtime: 'publishedOn',
    ptime: 'createdOn',
    colname: 'column',
    catName: null,
    source: null,
  },
};
