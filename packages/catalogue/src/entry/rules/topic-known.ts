import { quoteValue } from '@zwgk/core';
import { topics } from '../../taxonomy/schemes/topics.ts';
import type { EntryRule } from './entry-rule.ts';

/** The topic is one of the national list, and one alone. Localities keep lists of their own, so that it is only a notice. */
export const topicKnown: EntryRule = ({ topic }, report) => {
  if (topic === undefined) return report.notAssessed('catalogue/topic-unknown', 'topic');
  const resolved = topics.resolve(topic);
  if ('concept' in resolved) return;
  const label = quoteValue(topic);
  if ('unknown' in resolved) return report.finding('catalogue/topic-unknown', ['topic'], { params: { label } });
  const candidates = resolved.ambiguous.map(({ id }) => id);
  report.finding('catalogue/topic-ambiguous', ['topic'], { params: { label, candidates } });
};
