import { describe, expect, test } from 'vitest';
import { fileOf, zwgk } from '../../testing/run-zwgk.ts';

const sound =
  '经审查，您申请公开的信息属于过程性信息。根据《政府信息公开条例》第十六条第二款，不予公开。' +
  '如不服，应当自收到之日起60日内先向某市人民政府申请行政复议。';

describe('zwgk reply check', () => {
  test('a sound letter has nothing found', async () => {
    expect(await zwgk(['reply', 'check', fileOf('a.txt', sound), '--on', '2026-09-20'], '', 'zh-CN')).toEqual({
      code: 0,
      out: '按 2026-09-20 的法律，没有发现问题\n',
      err: '',
    });
  });

  test('a letter without remedies ends with 1, and says which law asks for them', async () => {
    const letter = `${sound.split('如不服')[0]}`;
    const { code, out } = await zwgk(['reply', 'check', '-', '--on', '2026-09-20'], letter);
    expect(code).toBe(1);
    expect(out).toBe(
      'error  the reply tells of no remedy: neither reconsideration nor a lawsuit  Administrative Reconsideration Law (2023), art. 20\n',
    );
  });

  test('is JSON for a program, by the law of today unless a day is named', async () => {
    const { code, out } = await zwgk(['reply', 'check', '-', '--json'], '根据《政府信息公开条例》第六十条，不予公开。');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      on: '2026-11-22',
      findings: [{ code: 'law/article-out-of-range', severity: 'error', span: [2, 16] }, {}, {}],
    });
  });

  test.each([[['reply', 'check', 'no-such-file.txt']], [['reply', 'check', '-', '--on', '2026-02-30']], [['reply']]])(
    '%j ends with 2',
    async (argv) => expect((await zwgk(argv)).code).toBe(2),
  );
});
