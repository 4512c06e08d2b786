import { describe, expect, test } from 'vitest';
import inventories from './cases/inventories.json' with { type: 'json' };
import { checkInventory } from './check-inventory.ts';
import { partialFindings } from './findings.ts';
import type { PartInventory } from './part-inventory.ts';
import { partialReasons } from './partial-reasons.ts';

describe('an inventory of parts', () => {
  test.each(inventories)('$title', ({ input, on, expected }) => {
    expect(checkInventory(input as unknown as PartInventory, on).map(({ code }) => code)).toEqual(expected);
  });

  test('the inventories reach every finding', () => {
    const found = inventories.flatMap(({ expected }) => expected);
    expect(found).toEqual(expect.arrayContaining(Object.keys(partialFindings)));
  });

  test('the reasons name each part that is withheld, by the law of the day', () => {
    const inventory: PartInventory = {
      decision: 'release-in-part',
      parts: [
        { id: '1', section: '正文', decision: 'release' },
        { id: '2', span: [10, 20], decision: 'withhold', ground: 'state-secret' },
        { id: '3', section: '附件一', decision: 'withhold', ground: 'process-information' },
      ],
    };
    expect(partialReasons(inventory, '2026-09-15').slice(1)).toEqual([
      '第11至20字符：国家秘密，依据《政府信息公开条例》第十四条。',
      '附件一：过程性信息，依据《政府信息公开条例》第十六条第二款。',
    ]);
    expect(partialReasons(inventory, '2012-03-01')[0]).toContain('第二十二条');
  });
});
