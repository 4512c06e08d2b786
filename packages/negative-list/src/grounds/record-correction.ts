import { regulation2007, regulation2019, textOf } from '../cited.ts';
import { all } from '../conditions/rule.ts';
import { ground } from './ground.ts';

/** 更正与自身相关的记录: not a request for information; the organ corrects, or says who can. */
export const recordCorrection = /* @__PURE__ */ ground({
  id: 'record-correction',
  title: { zh: '要求更正与自身相关的信息', en: 'Asks for a correction of one’s own records' },
  nature: 'not-a-disclosure-matter',
  decidedBy: 'organ',
  metWhen: all('asksForCorrection', 'isRequest'),
  answer: ['transfer-correction'],
  outcome: 'other.other',
  versions: [
    { from: '2008-05-01', to: '2019-05-14', basis: [regulation2007(25, 2)] },
    { from: '2019-05-15', to: '2021-10-31', basis: [regulation2019(41)] },
    { from: '2021-11-01', basis: [regulation2019(41), textOf('personal-information-protection-law', '2021')(46)] },
  ],
});
