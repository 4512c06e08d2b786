import { describe, expect, test } from 'vitest';
import { fileOf, zwgk } from '../../testing/run-zwgk.ts';

const draft = { kinds: ['draft'], mustDiscloseItem: 'none', lawRequiresDisclosure: 'no', separable: 'no' };
const file = fileOf('facts.json', JSON.stringify(draft));

describe('zwgk assess', () => {
  test('tells a person the decision, the grounds with their reasons, what is needed and next, and the law', async () => {
    const { code, out } = await zwgk(['assess', file, '--on', '2026-09-15'], '', 'zh-CN');
    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 6)).toEqual([
      '结论：不予公开（适用 2026-09-15 的法律）',
      '答复类型：withheld.process-information（年度报告表三：withheld.process-information）',
      '依据：《政府信息公开条例》（2019）第十六条第二款',
      '',
      '各项理由',
      '  过程性信息  成立（条件成立：属于讨论记录、过程稿、磋商信函、请示报告；不能排除形成于决定作出之前）  《政府信息公开条例》（2019）第十六条第二款',
    ]);
    expect(out).toContain('  国家秘密  无法判断（尚不清楚：定密有效且未解密）');
    expect(out).toContain('  classification  定密情况');
    expect(out).toContain('  在法定期限内答复  《政府信息公开条例》（2019）第三十三条  request-reply');
    expect(out).toContain('  应当先申请行政复议');
  });

  test('takes the law of today when no day is named, and speaks English', async () => {
    const { out } = await zwgk(['assess', file]);
    expect(out).toContain('decision: withhold (by the law of 2026-11-22)');
    expect(out).toContain('reconsideration has to come first');
  });

  test('is JSON for a program, from standard input too, also in the shape of the operation', async () => {
    const { out } = await zwgk(['assess', '-', '--on', '2026-09-15', '--json'], JSON.stringify({ facts: draft }));
    expect(JSON.parse(out)).toMatchObject({
      decision: 'withhold',
      reply: 'withheld.process-information',
      message: { en: 'withhold' },
      findings: [],
    });
  });

  test('a local list is checked, and what is not sound in it ends with 1', async () => {
    const entries = [{ id: '1', title: '部门预算', ground: 'internal-affairs', mustDiscloseItem: 'art-20-7' }];
    const list = fileOf('list.json', JSON.stringify({ id: 'city', title: '清单', entries }));
    const { code, out } = await zwgk(['assess', file, '--overlay', list], '', 'zh-CN');
    expect(code).toBe(1);
    expect(out).toContain('把应当主动公开的“财政预算、决算”整体列为不予公开');
  });

  test.each([
    ['[', 'cli/not-json'],
    ['{"classified": "yes"}', 'classified'],
    ['{"classification": "no"}', 'classification'],
    ['{"classifiedOn": "2026-02-30"}', 'classifiedOn'],
  ])('%s ends with 2', async (facts, problem) => {
    const { code, err } = await zwgk(['assess', '-'], facts);
    expect(code).toBe(2);
    expect(err).toContain(problem);
  });
});
