import type { RecordMapping } from '../mapping.ts';

/** 湖北省政府文件库. `PUBDATE` is in UTC; what the codes of `Effectivestate` stand for is not known, so it is set aside. */
export const hbGovdoc: RecordMapping = {
  id: 'hb-govdoc',
  title: '湖北省政府文件库',
  signature: ['IdxID', 'FileName', 'PUBDATE'],
  fields: {
    IdxID: 'indexNumber',
    fileNum: 'documentNumber',
    FileName: 'title',
    DOCTITLE: 'title',
    publisher: 'publisher',
    PUBDATE: 'publishedOn',
    CNAME: 'topic',
    CHNLDESC: 'column',
    SITENAME: null,
    SITETYPE: null,
    fileYear: null,
    FileType: null,
    Effectivestate: null,
    TYPE: null,
    CateGory: null,
  },
};
