import type { PlainDate, Span } from '@zwgk/core';

/** The hash of a file (内容摘要): any text that changes when the content does, for instance `sha256:…`. */
export type ContentHash = string;

/** One attachment (附件), with the hash of what it holds. */
export interface Attachment {
  readonly id: string;
  readonly content: ContentHash;
}

/** A document as an event sees it: its text and its attachments, by hash. Left out: it has none. */
export interface DocumentContent {
  readonly content: ContentHash;
  readonly attachments?: readonly Attachment[];
}

/** What the document is about (事项性质): everyday work news, an ordinary matter, an important or sensitive one. */
export type ReviewMatter = 'everyday-news' | 'ordinary' | 'important';

/** A place that a scan found: no value, only what and where. */
export interface ReviewDetection {
  readonly id: string;
  /** Kind of the detector, for instance `resident-id`. */
  readonly kind: string;
  /** Id of the attachment; left out: the text itself. */
  readonly part?: string;
  readonly span?: Span;
}

/**
 * How a person dealt with a detection (检测结果的处理): `removed`: taken out or masked; `false-alarm`: it is not what it looks
 * like; `public-by-law`: the law wants it public; `consented`: the person concerned agrees.
 */
export type DetectionResolution = 'removed' | 'false-alarm' | 'public-by-law' | 'consented';

/** What a reviewer decides (审查意见): passed, returned for changes, refused, or cannot be determined. */
export type ReviewDecision = 'passed' | 'returned' | 'refused' | 'undetermined';

/** To whom a doubt is referred (报送对象): the competent department (主管部门) or the secrecy administration (保密行政管理部门). */
export type ReferralBody = 'competent-department' | 'secrecy-administration';

/** What the body answers (确定意见). */
export type ReferralAnswer = 'may-be-published' | 'publish-in-part' | 'must-not-be-published';

interface Event<Type extends string> {
  readonly type: Type;
  /** The civil day on which it happened. */
  readonly on: PlainDate;
}

/** An event of a person: `by` is an opaque id of the caller's, never a name. */
interface Act<Type extends string> extends Event<Type> {
  readonly by: string;
}

/** Everything that can happen to a document under review (保密审查事件), in the order in which it happened. */
export type ReviewEvent =
  | (Act<'drafted'> & DocumentContent & { readonly matter?: ReviewMatter })
  | (Act<'revised'> & DocumentContent)
  /** The matter is held to be important (列为重大、敏感事项). It cannot be taken back. */
  | Act<'escalated'>
  | (Event<'scanned'> & DocumentContent & { readonly detections: readonly ReviewDetection[] })
  | (Act<'detection-resolved'> & {
      readonly role: string;
      readonly detection: string;
      readonly how: DetectionResolution;
    })
  /** A state-secret marking stands on the text or on an attachment. */
  | (Event<'marking-found'> & { readonly part?: string; readonly originator: 'own' | 'other' })
  | (Event<'declassified'> & { readonly part?: string })
  | (Event<'originator-consented'> & { readonly part?: string })
  | (Event<'mark-removed'> & { readonly part?: string })
  | (Act<'reviewed'> &
      DocumentContent & {
        readonly role: string;
        readonly stage: string;
        readonly decision: ReviewDecision;
        /** The checklist items that the reviewer has ticked. */
        readonly checked?: readonly string[] | 'all';
        /** Of an undetermined one: whether it may be published (the default), or whether it is a state secret at all. */
        readonly question?: 'publication' | 'secrecy';
      })
  | (Act<'referred'> & { readonly to: ReferralBody })
  | (Event<'referral-answered'> & { readonly from: ReferralBody; readonly answer: ReferralAnswer })
  | (Act<'published'> & DocumentContent)
  /** The organ decides not to publish (决定不予公开). */
  | Act<'withheld'>
  | Act<'withdrawn'>
  | Event<'leak-found'>
  | Event<'leak-reported'>;

/** The kinds of events. */
export type ReviewEventType = ReviewEvent['type'];

/** Text and attachments as one list; the text itself goes by this id. */
export const MAIN_PART = 'main';

/** One part of a document, by hash. */
export interface DocumentPart {
  readonly id: string;
  readonly hash: ContentHash;
}

export const partsOf = ({ content, attachments = [] }: DocumentContent): readonly DocumentPart[] => [
  { id: MAIN_PART, hash: content },
  ...attachments.map(({ id, content: hash }) => ({ id, hash })),
];

export const hashOf = (parts: readonly DocumentPart[], id: string): ContentHash | undefined =>
  parts.find((part) => part.id === id)?.hash;

/** Whether every part of the second list is in the first as it is. */
export const covers = (seen: readonly DocumentPart[], current: readonly DocumentPart[]): boolean =>
  current.every(({ id, hash }) => hashOf(seen, id) === hash);

export const areSame = (one: readonly DocumentPart[], other: readonly DocumentPart[]): boolean =>
  one.length === other.length && covers(one, other);
