import { describe, expect, test } from 'vitest';
import { zwgk } from '../../testing/run-zwgk.ts';

describe('zwgk cite', () => {
  test('shows each citation in its standard form', async () => {
    const { code, out } = await zwgk(['cite', '依据《政府信息公开条例》第33条第2款答复'], '', 'zh-CN');
    expect(code).toBe(0);
    expect(out).toContain('第三十三条第二款');
  });

  test('reads standard input and prints JSON', async () => {
    const { out } = await zwgk(['cite', '-', '--json', '--on', '2020-01-01'], '《政府信息公开条例》第三十三条第二款');
    expect(JSON.parse(out).citations).toMatchObject([
      { instrument: 'disclosure-regulation', version: '2019', article: 33, paragraph: 2, span: [0, 18] },
    ]);
  });

  test('says when there is none', async () => {
    expect(await zwgk(['cite', '没有引用'])).toMatchObject({ code: 0, out: '', err: 'no citation of law found\n' });
  });
});
