import type { Bilingual } from '@zwgk/core';

/** Times that a rule leaves out of its count (不计入期限的时间). */
export const notCountedTimes = {
  'third-party-consultation': { zh: '征求第三方意见所需时间', en: 'the time needed to consult third parties' },
  'organ-consultation': { zh: '征求其他机关意见所需时间', en: 'the time needed to consult other organs' },
  'expert-appraisal': { zh: '鉴定、专家评估所需时间', en: 'the time needed for appraisal or expert opinion' },
  'on-site-inspection': { zh: '现场勘验所需时间', en: 'the time needed for inspection on site' },
  hearing: { zh: '听证所需时间', en: 'the time needed for a hearing' },
  'higher-organ': { zh: '等待上级机关决定的时间', en: 'the time spent waiting for the higher organ' },
  'direct-lawsuit': {
    zh: '未被告知复议前置而直接起诉的时间',
    en: 'the time of a lawsuit brought because the applicant was not told that reconsideration comes first',
  },
  obstacle: { zh: '不可抗力或者其他正当理由耽误的时间', en: 'the time of an obstacle that is not the party’s own' },
  transit: { zh: '邮寄在途时间', en: 'the time in the mail' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type NotCounted = keyof typeof notCountedTimes;
