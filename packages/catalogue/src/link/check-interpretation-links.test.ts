import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interpretationLinksSchema } from '../schema.ts';
import cases from './cases/links.json' with { type: 'json' };
import { checkInterpretationLinks } from './check-interpretation-links.ts';
import { linkFindings } from './findings.ts';

test.each(cases)('$title', ({ links, expected }) => {
  const findings = checkInterpretationLinks(interpretationLinksSchema.parse(links));
  expect(findings.map(({ code, path }) => [code, ...path])).toEqual(expected);
});

test('the cases reach every finding', () => {
  const found = new Set(cases.flatMap(({ expected }) => expected.map(([code]) => code)));
  expect([...found].toSorted()).toEqual(Object.keys(linkFindings).toSorted());
});

test('links that each side returns have no finding, and each that one side forgets has its own', () => {
  const pairs = fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5)), { selector: ([one, other]) => `${one}/${other}` });
  fc.assert(
    fc.property(pairs, fc.nat(), (links, forgotten) => {
      const ids = [0, 1, 2, 3, 4, 5];
      const kept = links.filter((_, index) => links.length > 0 && index !== forgotten % links.length);
      const documents = ids.map((one) => ({
        id: `d${one}`,
        interpretedBy: links.filter(([from]) => from === one).map(([, to]) => `i${to}`),
      }));
      const back = (pairsBack: typeof links) =>
        ids.map((one) => ({
          id: `i${one}`,
          interprets: pairsBack.filter(([, to]) => to === one).map(([from]) => `d${from}`),
        }));
      const codes = (pairsBack: typeof links) =>
        checkInterpretationLinks({ documents, interpretations: back(pairsBack) })
          .map(({ code }) => code)
          .filter((code) => code !== 'catalogue/interpretation-without-document');
      expect(codes(links)).toEqual([]);
      expect(codes(kept)).toHaveLength(links.length - kept.length);
    }),
  );
});

test('a key that is a number of a person is not repeated', () => {
  const links = { documents: [{ id: '110101199003070000', interpretedBy: ['13800138000'] }], interpretations: [] };
  expect(JSON.stringify(checkInterpretationLinks(links))).not.toMatch(/110101199003070000|13800138000/);
});
