import { contextWord } from '../candidate.ts';
import { readCompact } from '../read/walk.ts';
import type { FoundWord, TextContext, WordDetector } from '../text-detector.ts';
import { fieldBeginsAt } from '../words/lists/field-names.ts';
import { illnesses } from '../words/lists/illnesses.ts';
import { listed } from '../words/lists/listed.ts';
import { unitsOf } from '../words/lists/units-of.ts';
import { valueStart } from './person-name.ts';

const FIELDS = /* @__PURE__ */ listed(`
  病种 疾病名称 疾病诊断 诊断 诊断结果 临床诊断 病情 患病情况 患病名称 患病种类 残疾类别 残疾等级 残疾类型
  致残原因 健康状况 健康情况 身体状况 伤残等级 病名 病因 既往病史 孕情 孕产情况 所患疾病 病史
`);
const fields: ReadonlySet<string> = /* @__PURE__ */ new Set(FIELDS);

/** A value that says nothing of an illness. */
const HEALTHY = /^(?:无|良好|健康|正常|否|一般|未|\/|-|详见|见|不|[〖*×█■●])/;
/** What is done about an illness, for everybody. */
const TOPIC =
  /^(?:的)?(?:防治|防控|预防|筛查|监测|知识|宣传|健康管理|患者健康|患者管理|患者规范|病人管理|管理率|专项|日)/;
const LONGEST = 20;
const STOPS = /* @__PURE__ */ unitsOf(',。;；、，|<>()');

/**
 * Health (健康信息): the value of a field for illness or disability, and the name of an illness beside a person. Without a person
 * an illness is a topic of public health.
 *
 * @source 《个人信息保护法》(2021) art. 28; 残疾类别 and 病因 in the lists of items that local rules keep from publication
 */
export const health: WordDetector = {
  kinds: ['health'],
  words: [...FIELDS, ...illnesses],
  find: (found, context) => {
    if (fields.has(found.word)) findInField(found, context);
    else if (!TOPIC.test(context.view.slice(found.to, found.to + 6))) {
      context.take({
        kind: 'health',
        from: found.from,
        to: found.to,
        confidence: 'medium',
        because: [{ code: 'list', params: { list: 'illnesses' } }],
        withoutPerson: { nothing: true },
      });
    }
  },
};

function findInField(found: FoundWord, context: TextContext): void {
  const start = valueStart(found, context);
  if (start === -1) return;
  const { text, at } = readCompact(context.view, start, LONGEST, context.tables, (code) => STOPS.has(code), 0);
  if (text.length < 2 || HEALTHY.test(text) || fieldBeginsAt(text, 0)) return;
  context.take({
    kind: 'health',
    from: at[0] as number,
    to: (at.at(-1) as number) + 1,
    confidence: 'high',
    because: [contextWord(found.word)],
    withoutPerson: { confidence: 'low' },
  });
}
