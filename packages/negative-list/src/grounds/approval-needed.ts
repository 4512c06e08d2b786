import { regulation2007, regulation2019 } from '../cited.ts';
import { ground } from './ground.ts';

/** 需要批准: not before the approval. */
export const approvalNeeded = /* @__PURE__ */ ground({
  id: 'approval-needed',
  title: { zh: '公开需要批准', en: 'Publication needs approval' },
  nature: 'procedural',
  decidedBy: 'approving-organ',
  metWhen: 'needsApproval',
  answer: ['approval', 'organ-consultation'],
  versions: [
    { from: '2008-05-01', to: '2019-05-14', basis: [regulation2007(7, 2)] },
    { from: '2019-05-15', basis: [regulation2019(11, 2)] },
  ],
});
