import type { RecordMapping } from '../mapping.ts';

/** 福建省政府信息公开目录. `pubdate` is the date of the document; `docreltime` is when it was put on line. */
export const fjSsp: RecordMapping = {
  id: 'fj-ssp',
  title: '福建省政府信息公开目录',
  signature: ['idxid', 'doctitle', 'docreltime'],
  fields: {
    idxid: 'indexNumber',
    doctitle: 'title',
    _doctitle: 'title',
    fileno: 'documentNumber',
    puborg: 'publisher',
    pubdate: 'createdOn',
    docreltime: 'publishedOn',
    zhutiname: 'topic',
    chnlname: 'column',
    dockeywords: 'keywords',
    docabstract: 'summary',
    pname: null,
    zhuti: null,
    jiguandaizi: null,
    publishyear: null,
    docsourcename: null,
  },
};
