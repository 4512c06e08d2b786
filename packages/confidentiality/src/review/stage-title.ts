import type { Bilingual } from '@zwgk/core';
import { shownId } from './person.ts';
import type { ReviewPolicy } from './policy.ts';

const DUTIES: Readonly<Record<string, Bilingual>> = {
  draft: { zh: '拟稿', en: 'drafting' },
  resolve: { zh: '处理检测结果', en: 'deciding on detections' },
};

/** The name of a duty: of a stage its title, of an unknown one its id. */
export function dutyTitle(duty: string, policy: ReviewPolicy): Bilingual {
  const stage = policy.stages.find(({ id }) => id === duty);
  return stage?.title ?? DUTIES[duty] ?? { zh: shownId(duty), en: shownId(duty) };
}
