import { describe, expect, test } from 'vitest';
import { zwgk } from '../../testing/run-zwgk.ts';

describe('zwgk marking', () => {
  test('shows the standard form, the end, where it stands and what has to follow', async () => {
    const { code, out } = await zwgk(['marking', '机 密 ☆ 十 年', '--on', '2015-06-01'], '', 'zh-CN');
    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 5)).toEqual([
      '机密★10年',
      '    届满日：2025-06-01',
      '    2026-11-22：期限已满，须经原定密机关审核',
      '    公开前须完成（期限届满本身不等于可以公开）：',
      '      · 原定密机关审核并未延长保密期限  《定密管理规定》（2025）第四十三条第一款',
    ]);
  });

  test('reads a head from standard input', async () => {
    const { out } = await zwgk(['marking', '-'], '000012\n秘密★1年\n特急\n内部资料 注意保存\n');
    expect(out).toContain('copy number 000012');
    expect(out).toContain('urgency: extra urgent');
    expect(out).toContain('no ground for withholding');
    expect(out).toContain('cannot be told without the day of issue (--on)');
  });

  test('ends with 1 when the organ had no authority, with 2 on wrong usage', async () => {
    const county = await zwgk(['marking', '秘密★1年', '--on', '2026-03-02', '--organ', 'county'], '', 'zh-CN');
    expect(county.code).toBe(1);
    expect(county.out).toContain('该机关没有秘密级定密权限');
    expect((await zwgk(['marking', '机密★10年', '--on', '2026-02-30'])).code).toBe(2);
    expect((await zwgk(['marking', '机密★10年', '--organ', 'village'])).code).toBe(2);
  });

  test('prints JSON, and says when there is no mark', async () => {
    const { out } = await zwgk(['marking', '绝密★长期', '--json']);
    expect(JSON.parse(out)).toMatchObject({ level: 'top-secret', period: { unit: 'long-term' }, status: 'protected' });
    expect((await zwgk(['marking', '保守国家秘密'])).out).toContain('no mark found');
  });
});
