import { regulation2019 } from '../cited.ts';
import { all } from '../conditions/rule.ts';
import { ground } from './ground.ts';

/** 要求提供公开出版物: a gazette, newspaper or book that anyone can obtain. */
export const publication = /* @__PURE__ */ ground({
  id: 'publication',
  title: { zh: '要求提供公开出版物', en: 'Asks for a publication' },
  nature: 'not-a-disclosure-matter',
  decidedBy: 'organ',
  metWhen: all('asksForPublication', 'isRequest'),
  answer: ['tell-where-published'],
  outcome: 'unprocessed.publication',
  versions: [{ from: '2019-05-15', basis: [regulation2019(39, 2)] }],
});
