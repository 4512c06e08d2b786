import { describe, expect, test } from 'vitest';
import { fileOf, zwgk } from '../../testing/run-zwgk.ts';

const text = '某局文件\n附件：局务会会议记录。\n\n情况汇报和调查笔录';

describe('zwgk screen', () => {
  test('lists each sign with its place, its ground and why', async () => {
    const { code, out } = await zwgk(['screen', fileOf('a.txt', text)], '', 'zh-CN');
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      '2:7  会议记录  过程性信息  0.7  像是会议讨论的记录',
      '4:6  调查笔录  行政执法案卷  0.7  像是行政执法案卷中的材料',
      '',
    ]);
  });

  test('shows weaker signs on demand, as JSON, from standard input', async () => {
    const { out } = await zwgk(['screen', '-', '--threshold', '0.3', '--json'], text);
    expect(JSON.parse(out).signals.map(({ word }: { word: string }) => word)).toEqual([
      '会议记录',
      '情况汇报',
      '调查笔录',
    ]);
  });

  test('reads what spreadsheet programs in China write', async () => {
    // 会议记录 in GB18030
    const { out } = await zwgk(['screen', fileOf('gbk.txt', Buffer.from('bbe1d2e9bcc7c2bc', 'hex'))]);
    expect(out).toContain('1:1  会议记录');
  });

  test('says when there is none', async () => {
    expect(await zwgk(['screen', '-'], '通知')).toEqual({ code: 0, out: 'no signs\n', err: '' });
  });

  test.each([
    [['screen', 'no-such-file.txt']],
    [['screen', '-', '--threshold', '2']],
    [['screen', '-', '--threshold', '']],
  ])('%j ends with 2', async (argv) => expect((await zwgk(argv)).code).toBe(2));
});
