import { regulation2019 } from '../cited.ts';
import { all } from '../conditions/rule.ts';
import { ground } from './ground.ts';

/** 以申请的形式进行信访、投诉、举报: not a request for information. */
export const petition = /* @__PURE__ */ ground({
  id: 'petition',
  title: { zh: '信访、投诉、举报类申请', en: 'Petition in disguise' },
  nature: 'not-a-disclosure-matter',
  decidedBy: 'organ',
  metWhen: all('isPetition', 'isRequest'),
  answer: ['point-to-channel'],
  outcome: 'unprocessed.petition',
  versions: [{ from: '2019-05-15', basis: [regulation2019(39, 1)] }],
});
