import { contextWord } from '../candidate.ts';
import { readCompact } from '../read/walk.ts';
import type { WordDetector } from '../text-detector.ts';
import { fieldBeginsAt } from '../words/lists/field-names.ts';
import { listed } from '../words/lists/listed.ts';
import { unitsOf } from '../words/lists/units-of.ts';
import { valueStart } from './person-name.ts';

const FIELDS = /* @__PURE__ */ listed(`
  家庭人口 家庭人口数 家庭人数 家庭成员情况 家庭情况 家庭困难情况 家庭经济状况 家庭年收入 家庭收入 家庭月收入
  家庭财产 年收入 月收入 人均收入 人均年收入 人均月收入 致贫原因 困难类型 困难原因 困难情况 贫困类型 婚姻状况
  婚姻 婚育情况 与户主关系 与申请人关系 低保类别 低保证号 享受类别 宗教信仰 住房情况 资产情况
 
`);
const STOPS = /* @__PURE__ */ unitsOf(',。;；、，|<>');
const LONGEST = 24;

/**
 * Household circumstances (家庭情况): the value of a field for members, income, hardship or marriage, beside a person. Rules and forms
 * name the same fields, and say nothing of anybody.
 */
export const household: WordDetector = {
  kinds: ['household'],
  words: FIELDS,
  find: (found, context) => {
    const start = valueStart(found, context);
    if (start === -1) return;
    const { text, at } = readCompact(context.view, start, LONGEST, context.tables, (code) => STOPS.has(code), 0);
    if (text === '' || /^[/_〖*×█■●-]/.test(text) || fieldBeginsAt(text, 0)) return;
    context.take({
      kind: 'household',
      from: at[0] as number,
      to: (at.at(-1) as number) + 1,
      confidence: 'medium',
      because: [contextWord(found.word)],
      withoutPerson: { nothing: true },
    });
  },
};
