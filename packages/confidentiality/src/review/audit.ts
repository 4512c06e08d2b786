import type { Bilingual, Language, PlainDate } from '@zwgk/core';
import { match, P } from 'ts-pattern';
import { partWords } from './bar.ts';
import { type DocumentContent, MAIN_PART, type ReviewEvent, type ReviewEventType } from './event.ts';
import { answerWords, bodyWords, decisionWords, eventWords, resolutionWords } from './event-words.ts';
import { shownId } from './person.ts';
import type { ReviewPolicy } from './policy.ts';
import { roleLabel } from './role.ts';
import { dutyTitle } from './stage-title.ts';

/** One line of the audit trail (审查留痕): plain data; its text is made last, in either language. */
export interface AuditEntry {
  /** Place of the event in the log, from 0. */
  readonly index: number;
  readonly on: PlainDate;
  readonly type: ReviewEventType;
  /** The person's id, as `shownId` shows it. */
  readonly by?: string;
  readonly role?: string;
  /** What was done, without who and when. */
  readonly what: Bilingual;
  /** False when the event is at fault, and what speaks for publication in it is not taken over. */
  readonly counts: boolean;
}

/** The line of an event. */
export function auditEntryOf(event: ReviewEvent, index: number, counts: boolean, policy: ReviewPolicy): AuditEntry {
  return {
    index,
    on: event.on,
    type: event.type,
    ...('by' in event && { by: shownId(event.by) }),
    ...('role' in event && { role: shownId(event.role) }),
    what: whatOf(event, policy),
    counts,
  };
}

const said = (type: ReviewEventType, zh: string, en: string): Bilingual => ({
  zh: `${eventWords(type, 'zh')}：${zh}`,
  en: `${eventWords(type, 'en')}: ${en}`,
});

const both = (type: ReviewEventType, of: Bilingual): Bilingual => said(type, of.zh, of.en);

/** The first characters of the hash, so that two contents can be told apart, and the number of attachments. */
function contentOf({ content, attachments = [] }: DocumentContent): Bilingual {
  const short = shownId(content.slice(0, 16));
  const count = attachments.length;
  if (count === 0) return { zh: short, en: short };
  return { zh: `${short}，附件 ${count} 个`, en: `${short}, ${count} ${count === 1 ? 'attachment' : 'attachments'}` };
}

function whatOf(event: ReviewEvent, policy: ReviewPolicy): Bilingual {
  return match(event)
    .with({ type: P.union('drafted', 'revised', 'published') }, (document) => both(document.type, contentOf(document)))
    .with({ type: 'scanned' }, ({ type, detections: { length } }) => said(type, `检出 ${length} 处`, `${length} found`))
    .with({ type: 'detection-resolved' }, ({ type, detection, how }) => {
      const { zh, en } = resolutionWords[how];
      return said(type, `${shownId(detection)}，${zh}`, `${shownId(detection)}, ${en}`);
    })
    .with(
      { type: P.union('marking-found', 'declassified', 'originator-consented', 'mark-removed') },
      ({ type, part = MAIN_PART }) => said(type, partWords(part, 'zh'), partWords(part, 'en')),
    )
    .with({ type: 'reviewed' }, ({ stage, decision }) => {
      const title = dutyTitle(stage, policy);
      return { zh: `${title.zh}：${decisionWords[decision].zh}`, en: `${title.en}: ${decisionWords[decision].en}` };
    })
    .with({ type: 'referred' }, ({ type, to }) => both(type, bodyWords[to]))
    .with({ type: 'referral-answered' }, ({ type, from, answer }) => {
      const [body, words] = [bodyWords[from], answerWords[answer]];
      return said(type, `${body.zh}，${words.zh}`, `${body.en}, ${words.en}`);
    })
    .with({ type: P.union('escalated', 'withheld', 'withdrawn', 'leak-found', 'leak-reported') }, ({ type }) => ({
      zh: eventWords(type, 'zh'),
      en: eventWords(type, 'en'),
    }))
    .exhaustive();
}

/**
 * The text of a line of the audit trail (审查留痕的文字).
 *
 * @example
 * ```ts
 * import { formatAuditEntry, reviewCase, customaryReviewPolicy } from '@zwgk/confidentiality';
 * import { parsePlainDate } from '@zwgk/core';
 * const on = parsePlainDate('2026-03-02');
 * const { audit } = reviewCase([{ type: 'withdrawn', on, by: 'u1' }], customaryReviewPolicy, { asOf: on });
 * audit.map((entry) => formatAuditEntry(entry, 'zh-CN')); // => ['2026-03-02  u1  撤回  〔有误〕']
 * ```
 */
export function formatAuditEntry({ on, by, role, what, counts }: AuditEntry, language: Language): string {
  const key = language === 'zh-CN' ? 'zh' : 'en';
  const brackets = (text: string): string => (key === 'zh' ? `（${text}）` : ` (${text})`);
  const who = by === undefined ? '' : `  ${by}${role === undefined ? '' : brackets(roleLabel(role, key))}`;
  const fault = counts ? '' : key === 'zh' ? '  〔有误〕' : '  [at fault]';
  return `${on}${who}  ${what[key]}${fault}`;
}
