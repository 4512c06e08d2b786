import { describe, expect, test } from 'vitest';
import { fileOf, zwgk } from '../../testing/run-zwgk.ts';

const passed = {
  type: 'reviewed',
  on: '2026-03-03',
  role: 'secrecy-officer',
  stage: 'secrecy-review',
  decision: 'passed',
  content: 'h1',
  checked: 'all',
};
const drafted = { type: 'drafted', on: '2026-03-02', by: 'u1', content: 'h1' };
const caseOf = (value: unknown): string => fileOf('案卷.json', JSON.stringify(value));

describe('zwgk review', () => {
  test('shows state, stages, next steps and trail in Chinese', async () => {
    const file = caseOf({ title: '通知', policy: 'national', events: [drafted, { ...passed, by: 'u2' }] });
    const { code, out } = await zwgk(['review', file, '--as-of', '2026-03-04'], '', 'zh-CN');
    expect(code).toBe(0);
    expect(out).toBe(
      [
        '审查通过，可以公开  （国家规定的最低要求）',
        '',
        '── 审查环节 ──',
        '✓ 保密审查  1/1  u2',
        '',
        '── 下一步 ──',
        '公开（发布人）',
        '',
        '── 审查留痕 ──',
        '2026-03-02  u1  拟稿：h1',
        '2026-03-03  u2（保密审查机构）  保密审查：同意',
        '',
      ].join('\n'),
    );
  });

  test('ends with 1 on errors, which name the event and the law', async () => {
    const file = caseOf([drafted, { type: 'published', on: '2026-03-03', by: 'u6', content: 'h1' }]);
    const { code, out } = await zwgk(['review', file]);
    expect(code).toBe(1);
    expect(out).toContain('error  event 2: published without clearance');
    expect(out).toContain('art. 17(2)');
  });

  test('takes a policy by name and an overlay from a file; a loosening one is an error', async () => {
    const file = caseOf([drafted, { ...passed, by: 'u2' }]);
    expect((await zwgk(['review', file, '--policy', 'national', '--json'])).out).toContain('"phase":"cleared"');
    expect((await zwgk(['review', file, '--json'])).out).toContain('"phase":"draft"');
    const overlay = { id: 'office', title: { zh: '某局', en: 'a bureau' }, base: 'national' };
    const stricter = fileOf('policy.json', JSON.stringify({ ...overlay, scanRequired: true }));
    const strict = await zwgk(['review', file, '--policy', stricter]);
    expect(strict.code).toBe(0);
    expect(strict.out).toContain('the content as it is has not been scanned');
    const looser = fileOf('policy.json', JSON.stringify({ ...overlay, without: { stages: ['secrecy-review'] } }));
    const loose = await zwgk(['review', file, '--policy', looser]);
    expect(loose.code).toBe(1);
    expect(loose.out).toContain('an overlay may only tighten');
  });

  test('ends with 2 on what cannot be used, and repeats nothing of it', async () => {
    const secret = '11010119900307461X';
    for (const [content, problem] of [
      [`{"events": [${secret}`, 'not valid JSON'],
      [JSON.stringify({ list: [secret] }), 'no review case'],
      [JSON.stringify([{ ...drafted, on: secret }]), 'events.0.on'],
      [JSON.stringify([{ ...drafted, note: secret }]), 'events.0'],
      [JSON.stringify([{ type: secret, on: '2026-03-02' }]), 'events.0.type'],
    ] as const) {
      const { code, out, err } = await zwgk(['review', fileOf('case.json', content)]);
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(err).toContain(problem);
      expect(err).not.toContain('1990');
    }
    expect((await zwgk(['review', '/no/such/file.json'])).code).toBe(2);
  });

  test('masks an id that is a telephone number in everything it prints', async () => {
    const file = caseOf([
      { ...drafted, by: '13800138000' },
      { ...passed, by: '13800138000' },
    ]);
    const outputs = await Promise.all([
      zwgk(['review', file]),
      zwgk(['review', file, '--json']),
      zwgk(['review', file], '', 'zh-CN'),
    ]);
    for (const { code, out, err } of outputs) {
      expect(code).toBe(1);
      expect(out + err).not.toContain('138');
    }
  });
});
