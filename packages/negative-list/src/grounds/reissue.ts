import { all } from '../conditions/rule.ts';
import { ground } from './ground.ts';

/** 要求确认或者重新出具已获取信息. No article names it; the format of the annual report has its row. */
export const reissue = /* @__PURE__ */ ground({
  id: 'reissue',
  title: { zh: '要求确认或者重新出具已获取信息', en: 'Asks to confirm or issue again' },
  nature: 'not-a-disclosure-matter',
  decidedBy: 'organ',
  metWhen: all('asksToReissue', 'isRequest'),
  answer: ['state-reasons'],
  outcome: 'unprocessed.reissue',
  versions: [
    {
      from: '2019-05-15',
      to: '2021-09-25',
      basis: [{ instrument: 'annual-report-format', version: '2019' }],
      confidence: 'secondary',
    },
    {
      from: '2021-09-26',
      basis: [{ instrument: 'annual-report-format', version: '2021' }],
      confidence: 'secondary',
    },
  ],
});
