import type { RecordMapping } from '../mapping.ts';

/** 国务院政策文件库. */
export const govcnPolicyDatabase: RecordMapping = {
  id: 'govcn-policy-database',
  title: '国务院政策文件库',
  // The portal of the State Council, run by its General Office; `puborg` is the body that issued the document.
  publisher: '国务院办公厅',
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
