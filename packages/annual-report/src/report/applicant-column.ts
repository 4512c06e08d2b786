import type { Bilingual } from '@zwgk/core';

/** The kinds of applicant that table 3 tells apart (申请人类别), in the order of its columns. */
export const applicantKinds = [
  'natural-person',
  'commercial',
  'research',
  'public-welfare',
  'legal-service',
  'other',
] as const;

/** A kind of applicant (申请人类别). */
export type ApplicantKind = (typeof applicantKinds)[number];

/** The columns of table 3 (表三的列): the kinds of applicant, and their sum. */
export const applicantColumns = [...applicantKinds, 'total'] as const;

/** A column of table 3. */
export type ApplicantColumn = (typeof applicantColumns)[number];

/** What the columns are called. `commercial` to `other` stand under the heading {@link organisationsHeading}. */
export const applicantColumnLabels: Readonly<Record<ApplicantColumn, Bilingual>> = {
  'natural-person': { zh: '自然人', en: 'Natural persons' },
  commercial: { zh: '商业企业', en: 'Commercial enterprises' },
  research: { zh: '科研机构', en: 'Research institutions' },
  'public-welfare': { zh: '社会公益组织', en: 'Public-welfare organisations' },
  'legal-service': { zh: '法律服务机构', en: 'Legal service providers' },
  other: { zh: '其他', en: 'Others' },
  total: { zh: '总计', en: 'Total' },
};

/** The heading over the five columns of applicants that are no natural persons. */
export const organisationsHeading: Bilingual = {
  zh: '法人或其他组织',
  en: 'Legal persons or other organisations',
};
