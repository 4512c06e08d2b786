import type { FindingDefinitions } from '@zwgk/core';

/** Parameters of the findings that reading a document makes, by code. */
export interface DocumentFindings {
  'cli/document-not-assessed': { readonly pages: number };
  'cli/pages-not-assessed': { readonly pages: readonly number[] };
  'cli/images-not-assessed': { readonly count: number };
  'cli/embedded-not-assessed': { readonly count: number };
}

/** What of a document was not looked at (未评估). None of these says that the rest is public. */
export const documentFindings: FindingDefinitions<DocumentFindings> = {
  'cli/document-not-assessed': {
    severity: 'error',
    'zh-CN': ({ pages }) => `没有文字层（共 ${pages} 页），未评估；请先识别文字，或者人工审查`,
    en: ({ pages }) =>
      `has no text layer (${pages} pages) and was not assessed; recognise its text first, or review it by eye`,
  },
  'cli/pages-not-assessed': {
    severity: 'error',
    'zh-CN': ({ pages }) => `第 ${pages.join('、')} 页没有文字层，未评估；请人工审查`,
    en: ({ pages }) => `pages ${pages.join(', ')} have no text layer and were not assessed; review them by eye`,
  },
  'cli/images-not-assessed': {
    severity: 'warning',
    'zh-CN': ({ count }) => `含 ${count} 幅图片，图中文字未评估；请人工审查`,
    en: ({ count }) => `holds ${count} images, whose text was not assessed; review them by eye`,
  },
  'cli/embedded-not-assessed': {
    severity: 'error',
    'zh-CN': ({ count }) => `含 ${count} 个嵌入的文件，未评估；请取出后另行扫描`,
    en: ({ count }) => `holds ${count} embedded files, which were not assessed; take them out and scan them`,
  },
};
