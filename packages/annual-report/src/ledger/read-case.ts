import type { RequestEvent } from '@zwgk/deadlines';
import { type ApplicantKind, applicantKinds } from '../report/applicant-column.ts';
import { type CaseCourse, courseOf } from './case-course.ts';
import type { Find } from './case-finding.ts';
import type { Counting } from './counting.ts';
import { type RemedyReading, readRemedies } from './read-remedies.ts';
import { readable } from './readable.ts';
import type { RequestCase } from './request-case.ts';

/** A case as it was read. What could not be is missing, and a finding. */
export interface CaseReading {
  readonly id: string | undefined;
  readonly applicant: ApplicantKind | undefined;
  /** Whether the convention for cases without a kind of applicant chose it. */
  readonly isApplicantPresumed: boolean;
  readonly events: readonly RequestEvent[];
  readonly course: CaseCourse | undefined;
  readonly remedies: readonly RemedyReading[];
}

const NOTHING: CaseReading = {
  id: undefined,
  applicant: undefined,
  isApplicantPresumed: false,
  events: [],
  course: undefined,
  remedies: [],
};

/**
 * Reads a case of the ledger (读取一件): any JSON goes in. It is read by hand and not by the schema, since a ledger is read as
 * fast as it comes.
 */
export function readCase(value: unknown, counting: Counting, find: Find): CaseReading {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    find('annual-report/case-not-an-object', {}, []);
    return NOTHING;
  }
  const { id, applicant, events, remedies } = value as { readonly [Field in keyof RequestCase]?: unknown };
  const isNamed = typeof id === 'string' && id !== '';
  if (!isNamed) find('annual-report/case-lacks', { field: 'id' }, ['id']);
  const kind = readApplicant(applicant, counting, find);
  return {
    id: isNamed ? id : undefined,
    applicant: kind,
    isApplicantPresumed: kind !== applicant,
    events: Array.isArray(events) ? events : NOTHING.events,
    course: readCourse(events, counting, find),
    remedies: remedies === undefined ? NOTHING.remedies : readRemedies(remedies, counting, find),
  };
}

const kinds: ReadonlySet<unknown> = /* @__PURE__ */ new Set(applicantKinds);

function readApplicant(applicant: unknown, { choices }: Counting, find: Find): ApplicantKind | undefined {
  if (kinds.has(applicant)) return applicant as ApplicantKind;
  if (applicant !== undefined && applicant !== null) {
    return void find('annual-report/value-not-known', { known: applicantKinds }, ['applicant']);
  }
  const presumed = choices['unknown-applicant'];
  if (presumed !== 'not-counted') return presumed;
  return void find('annual-report/case-lacks', { field: 'applicant' }, ['applicant']);
}

function readCourse(events: unknown, counting: Counting, find: Find): CaseCourse | undefined {
  if (!Array.isArray(events)) return void find('annual-report/case-lacks', { field: 'events' }, ['events']);
  return readable(['events'], find, () => courseOf(events, counting, find));
}
