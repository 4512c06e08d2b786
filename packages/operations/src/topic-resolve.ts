import { resolveTopic } from '@zwgk/catalogue';
import * as z from 'zod';
import { operation } from './operation.ts';

/** What a label of a concept scheme stands for (归类): one concept, several, or none. */
export const topicResolve = operation({
  name: 'topic.resolve',
  summary: {
    zh: '把标签归入概念表：主题、体裁、公开渠道等；不能确定的说明有歧义，查不到的说明未知',
    en: 'The concept that a label stands for: a topic, a genre, a channel; says ambiguous or unknown rather than choosing',
  },
  input: z.strictObject({ scheme: z.string(), label: z.string() }),
  run: ({ scheme, label }) => resolveTopic(scheme, label),
});
