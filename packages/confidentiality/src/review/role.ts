import type { Bilingual } from '@zwgk/core';
import { bodyWords } from './event-words.ts';

/** In what capacity a person acts in a review (审查角色). An office may name others in its policy. */
export type ReviewRoleId =
  | 'drafter'
  | 'department-head'
  | 'secrecy-officer'
  | 'classification-holder'
  | 'office-head'
  | 'leader'
  | 'principal'
  | 'party-committee'
  | 'publisher';

/** A capacity with its name. */
export interface ReviewRole {
  readonly id: ReviewRoleId;
  readonly label: Bilingual;
}

/** The capacities that offices name in their review rules (审查角色), from the draft to publication. */
export const reviewRoles: readonly ReviewRole[] = [
  { id: 'drafter', label: { zh: '承办人', en: 'drafter' } },
  { id: 'department-head', label: { zh: '部门负责人', en: 'head of department' } },
  { id: 'secrecy-officer', label: { zh: '保密审查机构', en: 'secrecy review body' } },
  { id: 'classification-holder', label: { zh: '定密责任人', en: 'classification authority holder' } },
  { id: 'office-head', label: { zh: '办公室负责人', en: 'head of the general office' } },
  { id: 'leader', label: { zh: '分管领导', en: 'leader in charge' } },
  { id: 'principal', label: { zh: '主要负责人', en: 'principal' } },
  { id: 'party-committee', label: { zh: '党委（党组）', en: 'party committee' } },
  { id: 'publisher', label: { zh: '发布人', en: 'publisher' } },
];

/** The name of a role, or of a body to which doubts are referred, in a language; an office's own role goes by its id. */
export function roleLabel(role: string, language: 'zh' | 'en'): string {
  const bodies: Readonly<Record<string, Bilingual>> = bodyWords;
  return bodies[role]?.[language] ?? reviewRoles.find(({ id }) => id === role)?.label[language] ?? role;
}
