import { formatCitation, replyOutcomes } from '@zwgk/law';
import { describe, expect, test } from 'vitest';
import { bars } from '../bars/bars.ts';
import type { Candidate } from '../facts/facts.ts';
import { grounds } from '../grounds/grounds.ts';
import type { NegativeList } from '../overlay/negative-list.ts';
import { open } from '../testing/candidates.ts';
import { type Assessment, assess } from './assess.ts';
import localLists from './cases/local-lists.json' with { type: 'json' };
import otherLaws from './cases/other-laws.json' with { type: 'json' };
import requests from './cases/requests.json' with { type: 'json' };
import until2019 from './cases/until-2019.json' with { type: 'json' };
import withheld from './cases/withheld.json' with { type: 'json' };
import { decisions } from './decision.ts';
import { conflictFindings } from './findings.ts';

interface WorkedCase {
  readonly title: string;
  readonly input: {
    /** `clean`: facts not named speak for disclosure; `nothing`: they are not known. */
    readonly start: string;
    readonly facts: object;
    readonly on: string;
    readonly overlays?: readonly object[];
  };
  readonly expected: {
    readonly decision: string;
    readonly reply: string | null;
    readonly table3Row?: string | null;
    readonly met?: readonly string[];
    readonly untold?: readonly string[];
    readonly needed?: readonly string[];
    readonly steps?: readonly string[];
    readonly deadlines?: readonly string[];
    readonly cites?: readonly string[];
    readonly conflicts?: readonly string[];
    readonly mandatoryReconsideration?: string;
  };
}

const cases: readonly WorkedCase[] = [...withheld, ...requests, ...until2019, ...otherLaws, ...localLists];

const assessed = ({ input: { start, facts, on, overlays = [] } }: WorkedCase): Assessment =>
  assess({ ...(start === 'clean' ? open : {}), ...facts } as Candidate, {
    on,
    overlays: overlays as readonly NegativeList[],
  });

const idsOf = ({ grounds: trials }: Assessment, wanted: string): readonly string[] =>
  trials.filter(({ verdict }) => verdict === wanted).map(({ id }) => id);

describe('worked cases', () => {
  test.each(cases)('$title', (worked) => {
    const { expected } = worked;
    const assessment = assessed(worked);
    const { decision, reply, remedies, steps } = assessment;
    expect({ decision, reply }).toEqual({ decision: expected.decision, reply: expected.reply });
    if (expected.table3Row !== undefined) expect(assessment.table3Row ?? null).toBe(expected.table3Row);
    if (expected.met !== undefined) expect(idsOf(assessment, 'met')).toEqual(expected.met);
    if (expected.untold !== undefined)
      expect(idsOf(assessment, 'cannot-tell')).toEqual(expect.arrayContaining([...expected.untold]));
    if (expected.needed !== undefined) expect(assessment.needed).toEqual(expected.needed);
    expect(steps.map(({ id }) => id)).toEqual(expect.arrayContaining([...(expected.steps ?? [])]));
    expect(steps.flatMap(({ deadlines }) => deadlines)).toEqual(
      expect.arrayContaining([...(expected.deadlines ?? [])]),
    );
    const cited = assessment.basis.map((citation) => formatCitation(citation, 'zh-CN', { title: 'short' }));
    expect(cited).toEqual(expect.arrayContaining([...(expected.cites ?? [])]));
    const { conflicts } = expected;
    if (conflicts !== undefined) expect(assessment.conflicts.map(({ code }) => code)).toEqual(conflicts);
    if (expected.mandatoryReconsideration !== undefined) {
      expect(remedies?.mandatoryReconsideration).toBe(expected.mandatoryReconsideration);
    }
  });
});

describe('the worked cases reach', () => {
  const all = cases.map(assessed);

  test('every ground', () => {
    expect(new Set(all.flatMap((assessment) => idsOf(assessment, 'met')))).toEqual(
      new Set(grounds.map(({ id }) => id)),
    );
  });

  test('every row of table 3 that a reply can have', () => {
    expect(new Set(all.flatMap(({ table3Row }) => table3Row ?? []))).toEqual(
      new Set(replyOutcomes.map(({ id }) => id)),
    );
  });

  test('every decision', () => {
    expect(new Set(all.map(({ decision }) => decision))).toEqual(new Set(Object.keys(decisions)));
  });

  test('every rule of a neighbouring law', () => {
    const claimed = cases.flatMap(({ input: { facts } }) => ('bars' in facts ? (facts.bars as readonly string[]) : []));
    expect(new Set(claimed)).toEqual(new Set([...bars.map(({ id }) => id), 'unlisted']));
  });

  test('every conflict', () => {
    expect(new Set(all.flatMap(({ conflicts }) => conflicts.map(({ code }) => code)))).toEqual(
      new Set(Object.keys(conflictFindings)),
    );
  });
});
