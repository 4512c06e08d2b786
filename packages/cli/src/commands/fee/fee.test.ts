import { expect, test } from 'vitest';
import { zwgk } from '../../testing/run-zwgk.ts';

test('zwgk fee shows the amount and every band', async () => {
  const { code, out } = await zwgk(['fee', '--pieces', '31'], '', 'zh-CN');
  expect(code).toBe(0);
  expect(out.split('\n').slice(0, 4)).toEqual([
    '信息处理费：2200.00元',
    '  第1至10件不收费',
    '  第11至30件，每件100元，20件共2000元',
    '  第31件，每件200元，1件共200元',
  ]);
  expect(JSON.parse((await zwgk(['fee', '--pages', '250', '--json'])).out)).toMatchObject({ fen: 470_000 });
});

test.each([[[]], [['--pieces', '3', '--pages', '3']], [['--pieces', '-1']], [['--pages', '100001']]])(
  'zwgk fee %j ends with 2',
  async (argv) => expect((await zwgk(['fee', ...argv])).code).toBe(2),
);
