import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated } from '../../rule/term.ts';
import { text } from '../../rule/texts.ts';

const archives2020 = /* @__PURE__ */ text('archives-law', '2020');
const regulation2024 = /* @__PURE__ */ text('archives-regulation', '2024');
const litigation2025 = /* @__PURE__ */ text('disclosure-litigation-interpretation', '2025');

const consequence = {
  zh: '移交期限届满前由原制作或者保存单位办理政府信息公开事项，届满后按档案利用规定办理',
  en: 'until then the organ that made or held the information handles disclosure; afterwards the rules on the use of archives apply',
} as const;

/**
 * 提前移交的档案何时改按档案规定办理: archives that went to the state archives early change regime when the transfer period is
 * full. Without a number of its own, see `archive-transfer`.
 *
 * @source 档案法 (2020) art. 15(2); 档案法实施条例 (2024) art. 40; 法释〔2025〕8号 art. 9
 */
export const archiveFoiRegime = /* @__PURE__ */ deadlineRule({
  id: 'archive-foi-regime',
  title: {
    zh: '提前移交的档案改按档案利用规定办理',
    en: 'The rules on archives take the place of disclosure for archives that came early',
  },
  trigger: { zh: '移交期限届满之日', en: 'the day on which the transfer period is full' },
  versions: [
    {
      from: '2021-01-01',
      to: '2024-02-29',
      term: noneStated('on-the-event'),
      basis: [archives2020(15, 2)],
      consequence,
    },
    {
      from: '2024-03-01',
      to: '2025-05-31',
      term: noneStated('on-the-event'),
      basis: [archives2020(15, 2), regulation2024(40)],
      consequence,
    },
    {
      from: '2025-06-01',
      term: noneStated('on-the-event'),
      basis: [archives2020(15, 2), regulation2024(40), litigation2025(9)],
      consequence,
    },
  ],
});
