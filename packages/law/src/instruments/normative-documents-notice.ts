import { instrument } from '../instrument.ts';

/** 国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知 */
export const normativeDocumentsNotice = /* @__PURE__ */ instrument({
  id: 'normative-documents-notice',
  kind: 'normative-document',
  title: {
    zh: '国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知',
    en: 'Notice on Making and Supervising Administrative Normative Documents',
  },
  versions: [
    {
      version: '2018',
      number: '国办发〔2018〕37号',
      promulgatedOn: '2018-05-16',
      from: '2018-05-16',
      source: {
        title:
          'https://www.chinalawtranslate.com/en/notice-of-the-state-council-general-office-on-strengthening-the-formulation-supervision-and-management-of-administrative-normative-documents/',
      },
      confidence: { all: 'secondary', from: 'inferred', title: 'recalled' },
    },
  ],
});
