import { deadlineRule } from '../../rule/deadline-rule.ts';
import { years } from '../../rule/term.ts';
import { text } from '../../rule/texts.ts';

const archives2020 = /* @__PURE__ */ text('archives-law', '2020');
const regulation2024 = /* @__PURE__ */ text('archives-regulation', '2024');

/**
 * 档案向社会开放的期限: the archives of state archives of county level and above open when they are so old. Unit: years, to
 * the corresponding day. The law of 2021 takes hold of archives formed long before it, so that there is no first day; a
 * due date before 2021 means that the archive was due when that law came.
 *
 * @source 档案法 (2020) art. 27; 档案法实施条例 (2024) art. 31
 */
export const archiveOpening = /* @__PURE__ */ deadlineRule({
  id: 'archive-opening',
  title: { zh: '国家档案馆档案向社会开放', en: 'Open an archive to the public' },
  trigger: { zh: '档案形成之日', en: 'the day on which the archive was formed' },
  versions: [
    {
      term: years(25),
      exception: {
        zh: '经济、教育、科技、文化等类档案可以少于25年；涉及国家安全或者重大利益等到期不宜开放的，经同级档案主管部门同意可以延期',
        en: 'sooner for economy, education, science and culture; later, with the consent of the archives authority, for what touches national security or grave interests',
      },
      basis: [archives2020(27), regulation2024(31)],
    },
  ],
});
