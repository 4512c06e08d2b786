import type { Citation, FindingDefinitions } from '@zwgk/core';

/** Parameters of the findings about links, by code. Every `id` is shortened and masked. */
export interface LinkFindings {
  'catalogue/link-id-repeated': { readonly id: string };
  'catalogue/link-target-missing': { readonly target: string };
  'catalogue/link-target-of-other-kind': { readonly target: string };
  'catalogue/link-not-returned': { readonly from: string; readonly to: string };
  'catalogue/interpretation-without-document': { readonly id: string };
}

/** 国办发〔2016〕80号: document and interpretation are prepared, signed and set up together. The linking itself is its practice. */
const together: readonly Citation[] = [{ instrument: 'open-government-rules', version: '2016' }];

/** What can be wrong with the links between documents and their interpretations. */
export const linkFindings = {
  'catalogue/link-id-repeated': {
    severity: 'error',
    'zh-CN': ({ id }) => `标识 ${id} 重复，无法判断关联到哪一条`,
    en: ({ id }) => `the id ${id} stands twice, so that a link to it is ambiguous`,
  },
  'catalogue/link-target-missing': {
    severity: 'error',
    'zh-CN': ({ target }) => `关联的 ${target} 不存在，可能已经撤下或者改号`,
    en: ({ target }) => `it leads to ${target}, which is not there: taken down, or renamed`,
  },
  'catalogue/link-target-of-other-kind': {
    severity: 'error',
    'zh-CN': ({ target }) => `关联的 ${target} 与本条同为文件或者同为解读；文件应当关联解读，解读应当关联文件`,
    en: ({ target }) => `it leads to ${target}, which is of its own kind; expected a document and an interpretation`,
  },
  'catalogue/link-not-returned': {
    severity: 'warning',
    basis: together,
    'zh-CN': ({ from, to }) => `${from} 关联了 ${to}，${to} 没有关联回来；文件与解读应当相互关联`,
    en: ({ from, to }) =>
      `${from} leads to ${to}, which does not lead back; document and interpretation are linked both ways`,
  },
  'catalogue/interpretation-without-document': {
    severity: 'warning',
    basis: together,
    'zh-CN': ({ id }) => `解读材料 ${id} 没有关联任何文件`,
    en: ({ id }) => `the interpretation ${id} leads to no document`,
  },
} satisfies FindingDefinitions<LinkFindings>;
