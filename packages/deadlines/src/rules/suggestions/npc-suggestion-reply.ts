import { deadlineRule } from '../../rule/deadline-rule.ts';
import { months } from '../../rule/term.ts';
import { text } from '../../rule/texts.ts';

const deputies2015 = /* @__PURE__ */ text('deputies-law', '2015');
const deputies2025 = /* @__PURE__ */ text('deputies-law', '2025');

const trigger = { zh: '代表建议交办之日', en: 'the day on which the deputy’s suggestion is assigned' } as const;

/**
 * 答复代表建议的期限: how long an organ has to answer a suggestion of a deputy. Unit: months, to the corresponding day.
 *
 * @source 代表法 (2015) art. 42, (2025) art. 51(2)
 */
export const npcSuggestionReply = /* @__PURE__ */ deadlineRule({
  id: 'npc-suggestion-reply',
  title: { zh: '答复人大代表建议', en: 'Answer a deputy’s suggestion' },
  trigger,
  versions: [
    { from: '2015-08-29', to: '2025-03-11', term: months(3), basis: [deputies2015(42)] },
    { from: '2025-03-12', term: months(3), basis: [deputies2025(51, 2)] },
  ],
});

/**
 * 答复涉及面广、处理难度大的代表建议的期限: the longer period where the matter is wide and hard to deal with. Unit: months; it
 * is a period of its own, not an extension.
 *
 * @source 代表法 (2015) art. 42, (2025) art. 51(2)
 */
export const npcSuggestionReplyComplex = /* @__PURE__ */ deadlineRule({
  id: 'npc-suggestion-reply-complex',
  title: {
    zh: '答复涉及面广、处理难度大的人大代表建议',
    en: 'Answer a deputy’s suggestion that is wide and hard to deal with',
  },
  trigger,
  versions: [
    { from: '2015-08-29', to: '2025-03-11', term: months(6), basis: [deputies2015(42)] },
    { from: '2025-03-12', term: months(6), basis: [deputies2025(51, 2)] },
  ],
});
