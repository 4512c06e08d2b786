import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated } from '../../rule/term.ts';
import { regulation2007, regulation2019 } from '../../rule/texts.ts';

/**
 * 向国家档案馆、公共图书馆提供主动公开的信息: how soon archives and libraries get what was published. No number: “promptly”.
 *
 * @source 政府信息公开条例 (2007) art. 16(3), (2019) art. 25(3)
 */
export const supplyToArchivesLibrary = /* @__PURE__ */ deadlineRule({
  id: 'supply-to-archives-library',
  title: {
    zh: '向国家档案馆、公共图书馆提供主动公开的信息',
    en: 'Supply published information to archives and public libraries',
  },
  trigger: { zh: '主动公开政府信息之日', en: 'the day the information is published' },
  versions: [
    { from: '2008-05-01', to: '2019-05-14', term: noneStated('promptly'), basis: [regulation2007(16, 3)] },
    { from: '2019-05-15', term: noneStated('promptly'), basis: [regulation2019(25, 3)] },
  ],
});
