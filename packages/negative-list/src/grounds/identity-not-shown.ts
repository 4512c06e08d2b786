import { regulation2007 } from '../cited.ts';
import { all } from '../conditions/rule.ts';
import { ground } from './ground.ts';

/** 未出示身份证明: until 2019 asked of whoever wanted records of taxes, social security or health of their own. */
export const identityNotShown = /* @__PURE__ */ ground({
  id: 'identity-not-shown',
  title: { zh: '查询自身相关信息未出示身份证明', en: 'Identity not proved for one’s own records' },
  nature: 'procedural',
  decidedBy: 'organ',
  metWhen: all('identityNotShown', 'isRequest'),
  answer: ['show-identity'],
  versions: [{ from: '2008-05-01', to: '2019-05-14', basis: [regulation2007(25, 1)] }],
});
