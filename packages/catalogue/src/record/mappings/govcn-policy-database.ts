import type { RecordMapping } from '../mapping.ts';

/** 国务院政策文件库. */
export const govcnPolicyDatabase: RecordMapping = {
  id: 'govcn-policy-database',
  title: '国务院政策文件库',
  signature: ['pcode', 'pub_date', 'puborg'],
  fields: {
    title: 'title',
    pcode: 'documentNumber',
    puborg: 'issuingBody',
    childtype: 'topic',
    pub_date: 'publishedOn',
    category: 'column',
  },
};
