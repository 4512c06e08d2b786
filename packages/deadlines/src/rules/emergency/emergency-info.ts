import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated } from '../../rule/term.ts';
import { text } from '../../rule/texts.ts';

const emergency2024 = /* @__PURE__ */ text('emergency-response-law', '2024');

/**
 * 公布突发事件信息: facts, decisions, orders and measures are published, and false information set right. Without a number of
 * hours in the law; for the response to public opinion see `opinion-major-statement`.
 *
 * @source 突发事件应对法 (2024) art. 7
 */
export const emergencyInfo = /* @__PURE__ */ deadlineRule({
  id: 'emergency-info',
  title: { zh: '公布突发事件信息', en: 'Publish information on an emergency' },
  trigger: { zh: '突发事件发生之时', en: 'the emergency' },
  versions: [{ from: '2024-11-01', term: noneStated('promptly'), basis: [emergency2024(7)] }],
});
