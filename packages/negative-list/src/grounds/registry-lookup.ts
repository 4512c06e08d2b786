import { answer2019 } from '../cited.ts';
import { ground } from './ground.ts';

/** 行政查询事项: records of a registry that a law lets people look up in a way of its own. */
export const registryLookup = /* @__PURE__ */ ground({
  id: 'registry-lookup',
  title: { zh: '行政查询事项', en: 'Registry look-up' },
  nature: 'refer',
  decidedBy: 'organ',
  metWhen: 'isRegistryRecord',
  unless: 'isPublished',
  answer: ['point-to-procedure'],
  outcome: 'withheld.registry-lookup',
  versions: [{ from: '2019-05-15', basis: [answer2019(7)] }],
});
