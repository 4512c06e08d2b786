import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated, workingDays } from '../../rule/term.ts';
import { whole } from '../../rule/texts.ts';

const opinion2018 = /* @__PURE__ */ whole('enforcement-disclosure-opinion', '2018');

/**
 * 公开行政执法决定信息的期限. Unit: working days. The number stands in an opinion of the State Council’s General Office, of
 * which the day of issue is not known here.
 *
 * @source 国办发〔2018〕118号
 */
export const enforcementDecisionPublication = /* @__PURE__ */ deadlineRule({
  id: 'enforcement-decision-publication',
  title: { zh: '公开行政执法决定信息', en: 'Publish an enforcement decision' },
  trigger: { zh: '作出执法决定之日', en: 'the day of the enforcement decision' },
  versions: [{ term: workingDays(20), basis: [opinion2018], confidence: 'secondary' }],
});

/**
 * 公开行政许可、行政处罚决定信息的期限: the shorter one for licences and penalties. Unit: working days.
 *
 * @source 国办发〔2018〕118号
 */
export const licencePenaltyPublication = /* @__PURE__ */ deadlineRule({
  id: 'licence-penalty-publication',
  title: { zh: '公开行政许可、行政处罚决定信息', en: 'Publish a licensing or penalty decision' },
  trigger: { zh: '作出许可、处罚决定之日', en: 'the day of the licensing or penalty decision' },
  versions: [{ term: workingDays(7), basis: [opinion2018], confidence: 'secondary' }],
});

/**
 * 撤下已公开的执法结果的期限: how long a published result stays. No national number is known: the five and the two years that
 * are met come from a district.
 *
 * @source 国办发〔2018〕118号, cited as a whole
 */
export const localPublicityRetention = /* @__PURE__ */ deadlineRule({
  id: 'local-publicity-retention',
  title: { zh: '撤下已公开的行政执法结果', en: 'Take down a published enforcement result' },
  trigger: { zh: '公开执法结果之日', en: 'the day of publication of the enforcement result' },
  versions: [
    {
      term: noneStated('nothing'),
      basis: [opinion2018],
      consequence: {
        zh: '有的地方规定公开满5年撤下，自然人满2年撤下，属于地方规定',
        en: 'one district takes results down after five years, and after two for a natural person, which is local law',
      },
      confidence: 'secondary',
    },
  ],
});
