import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated, workingDays } from '../../rule/term.ts';
import { text } from '../../rule/texts.ts';

const enterprise2014 = /* @__PURE__ */ text('enterprise-information-regulation', '2014');
const enterprise2024 = /* @__PURE__ */ text('enterprise-information-regulation', '2024');

/**
 * 市场监督管理部门公示企业信息的期限: what the market regulator itself produces. Unit: working days.
 *
 * @source 企业信息公示暂行条例 (2014), (2024) art. 6
 */
export const enterpriseInfoPublicity = /* @__PURE__ */ deadlineRule({
  id: 'enterprise-info-publicity',
  title: {
    zh: '市场监督管理部门公示企业信息',
    en: 'Publicise the information on enterprises that the market regulator produces',
  },
  trigger: { zh: '企业信息产生之日', en: 'the day on which the information is produced' },
  versions: [
    { from: '2014-10-01', to: '2024-04-30', term: workingDays(20), basis: [enterprise2014(6)] },
    { from: '2024-05-01', term: workingDays(20), basis: [enterprise2024(6)] },
  ],
});

/**
 * 其他政府部门公示企业信息: what other departments produce. Without a number.
 *
 * @source 企业信息公示暂行条例 (2024) art. 7
 */
export const enterpriseInfoPublicityOther = /* @__PURE__ */ deadlineRule({
  id: 'enterprise-info-publicity-other',
  title: {
    zh: '其他政府部门公示企业信息',
    en: 'Publicise the information on enterprises that other departments produce',
  },
  trigger: { zh: '企业信息产生之日', en: 'the day on which the information is produced' },
  versions: [{ from: '2024-05-01', term: noneStated('nothing'), basis: [enterprise2024(7)] }],
});

/**
 * 企业公示自身信息的期限: what an enterprise makes known of itself. Unit: working days.
 *
 * @source 企业信息公示暂行条例 (2014), (2024) art. 10
 */
export const enterpriseSelfPublicity = /* @__PURE__ */ deadlineRule({
  id: 'enterprise-self-publicity',
  title: { zh: '企业公示即时信息', en: 'Publicise what changes in an enterprise' },
  trigger: { zh: '企业信息形成之日', en: 'the day on which the information is formed' },
  versions: [
    { from: '2014-10-01', to: '2024-04-30', term: workingDays(20), basis: [enterprise2014(10)] },
    { from: '2024-05-01', term: workingDays(20), basis: [enterprise2024(10)] },
  ],
});
