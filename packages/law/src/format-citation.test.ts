import { isZwgkError } from '@zwgk/core';
import { describe, expect, test } from 'vitest';
import { formatCitation } from './format-citation.ts';

const item5 = { instrument: 'disclosure-regulation', version: '2019', article: 33, paragraph: 2, item: 5 };

describe('writing a citation', () => {
  test.each([
    [formatCitation(item5), '《中华人民共和国政府信息公开条例》（2019）第三十三条第二款第（五）项'],
    [
      formatCitation(item5, 'zh-CN', { title: 'short', version: 'hide' }),
      '《政府信息公开条例》第三十三条第二款第（五）项',
    ],
    [formatCitation(item5, 'en'), 'Regulation on Government Information Disclosure (2019), art. 33(2) item 5'],
    [
      formatCitation({ instrument: 'penalties-law', article: 48, inserted: 1 }),
      '《中华人民共和国行政处罚法》第四十八条之一',
    ],
    [
      formatCitation({ instrument: 'penalties-law', article: 48, inserted: 1 }, 'en'),
      'Administrative Penalties Law, art. 48-1',
    ],
    [
      formatCitation({ instrument: 'administrative-litigation-interpretation', article: 48 }),
      '《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》第四十八条',
    ],
    [formatCitation({ instrument: 'classification-rule', version: '2014' }), '《国家秘密定密管理暂行规定》（2014）'],
    [formatCitation({ instrument: 'annual-report-remedies-letter' }), '国办公开办函〔2016〕201号'],
  ])('%s', (written, expected) => expect(written).toBe(expected));

  test.each([
    [{ instrument: 'no-such-law' }, 'law/instrument-not-registered'],
    [{ instrument: 'budget-law', paragraph: 1 }, 'law/invalid-place'],
    [{ instrument: 'budget-law', article: 10_000 }, 'law/invalid-place'],
  ])('%j is refused: %s', (citation, code) => {
    const refused = (): unknown => {
      try {
        return formatCitation(citation);
      } catch (error) {
        return isZwgkError(error) ? error.code : error;
      }
    };
    expect(refused()).toBe(code);
  });
});
