import { renderFinding } from '@zwgk/core';
import { describe, expect, test } from 'vitest';
import { checkCitation } from './check-citation.ts';
import { lawFindings } from './findings.ts';

const regulation = 'disclosure-regulation';

describe('checking a citation', () => {
  test.each([
    [{ instrument: regulation, article: 56 }, undefined, undefined],
    [{ instrument: regulation, article: 57 }, undefined, 'law/article-out-of-range'],
    [{ instrument: regulation, version: '2007', article: 39 }, undefined, 'law/article-out-of-range'],
    [{ instrument: regulation, article: 39 }, '2018-01-01', 'law/article-out-of-range'],
    [{ instrument: regulation, version: '2013' }, undefined, 'law/unknown-version'],
    [{ instrument: 'no-such-law' }, undefined, 'law/unknown-instrument'],
    [{ instrument: regulation, paragraph: 2 }, undefined, 'law/incomplete-place'],
    [{ instrument: regulation, article: 0 }, undefined, 'law/incomplete-place'],
    [{ instrument: regulation, article: 5 }, '2026-01-01', undefined],
    [{ instrument: regulation, version: '2007', article: 5 }, '2026-01-01', 'law/no-longer-in-force'],
    [{ instrument: regulation, version: '2019', article: 5 }, '2018-01-01', 'law/not-yet-in-force'],
    [{ instrument: 'platform-notice' }, '2026-01-01', 'law/in-force-unknown'],
  ])('%j on %s: %s', (citation, on, code) => {
    const findings = checkCitation(citation, on === undefined ? {} : { on });
    expect(findings.map((finding) => finding.code)).toEqual(code === undefined ? [] : [code]);
    for (const finding of findings) {
      expect(renderFinding(finding, [lawFindings], 'zh-CN')).not.toBe(finding.code);
      expect(renderFinding(finding, [lawFindings], 'en')).not.toBe(finding.code);
    }
  });
});
