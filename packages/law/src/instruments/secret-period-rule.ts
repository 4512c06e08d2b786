import { instrument } from '../instrument.ts';

/** 国家秘密保密期限的规定 */
export const secretPeriodRule = /* @__PURE__ */ instrument({
  id: 'secret-period-rule',
  kind: 'departmental-rule',
  title: { zh: '国家秘密保密期限的规定', en: 'Rule on the Classification Periods of State Secrets' },
  versions: [
    {
      version: '1990',
      number: '国家保密局令第2号',
      promulgatedOn: '1990-09-19',
      from: '1991-01-01',
      to: '2014-03-08',
      endedBy: { instrument: 'classification-rule', version: '2014' },
      source: { title: 'a copy on a third-party page' },
      confidence: { all: 'secondary' },
    },
  ],
});
