import { expect, test } from 'vitest';
import { conceptScheme } from '../taxonomy/concept-schemes.ts';
import {
  audienceIds,
  bodyKindIds,
  durationIds,
  institutionSectorIds,
  levelIds,
  updateFrequencyIds,
} from './item-values.ts';

test.each([
  ['body-kinds', bodyKindIds],
  ['audiences', audienceIds],
  ['levels', levelIds],
  ['update-frequencies', updateFrequencyIds],
  ['durations', durationIds],
  ['institution-sectors', institutionSectorIds],
] as const)('what a cell can hold are the concepts of %s, in their order', (scheme, ids) => {
  expect(conceptScheme(scheme).concepts.map(({ id }) => id)).toEqual([...ids]);
});
