import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated } from '../../rule/term.ts';
import { regulation2007, regulation2019 } from '../../rule/texts.ts';

/**
 * 澄清虚假或者不完整信息: when an organ answers false or incomplete information that affects stability or order. No number.
 *
 * @source 政府信息公开条例 (2007) art. 6, (2019) art. 6(2)
 */
export const falseInformationClarify = /* @__PURE__ */ deadlineRule({
  id: 'false-information-clarify',
  title: { zh: '澄清虚假或者不完整信息', en: 'Clarify false or incomplete information' },
  trigger: { zh: '发现虚假或者不完整信息之日', en: 'the day the false or incomplete information is found' },
  versions: [
    {
      from: '2008-05-01',
      to: '2019-05-14',
      term: noneStated('nothing'),
      basis: [regulation2007(6)],
      consequence: {
        zh: '应当在职责范围内发布准确的政府信息予以澄清',
        en: 'accurate information has to be published within the organ’s competence',
      },
    },
    {
      from: '2019-05-15',
      term: noneStated('nothing'),
      basis: [regulation2019(6, 2)],
      consequence: {
        zh: '应当发布准确的政府信息予以澄清',
        en: 'accurate information has to be published',
      },
    },
  ],
});
