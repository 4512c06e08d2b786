import { conceptScheme, conceptSchemes } from '@zwgk/catalogue';
import jsonld from 'jsonld';
import { DataFactory, Parser, type Quad, Writer } from 'n3';
import { describe, expect, test } from 'vitest';
import { jsonLdOf } from './json-ld.ts';
import { triplesOf } from './triples.ts';
import { turtleOf } from './turtle.ts';

/** Triples in one form and order, whoever wrote them. */
const inOrder = (triples: readonly Quad[]): readonly string[] =>
  new Writer()
    .quadsToString([...triples])
    .trim()
    .split('\n')
    .toSorted();

const fromTurtle = (text: string): readonly string[] => inOrder(new Parser().parse(text));

const fromJsonLd = async (text: string): Promise<readonly string[]> => {
  const lines = await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads' });
  return inOrder(new Parser({ format: 'N-Quads' }).parse(String(lines)));
};

describe.each(conceptSchemes)('$id', (scheme) => {
  const triples = inOrder(triplesOf(scheme, DataFactory));

  test('says nothing twice, and everything that the scheme has', () => {
    expect(new Set(triples).size).toBe(triples.length);
    const texts = scheme.concepts.flatMap(({ label, synonyms = [] }) => [label.zh, label.en, ...synonyms]);
    for (const text of texts) expect(triples.some((triple) => triple.includes(JSON.stringify(text)))).toBe(true);
  });

  test('comes back whole from Turtle and from JSON-LD', async () => {
    expect(fromTurtle(await turtleOf([scheme]))).toEqual(triples);
    expect(await fromJsonLd(await jsonLdOf([scheme]))).toEqual(triples);
  });
});

test('all schemes together come back whole', async () => {
  const triples = inOrder(conceptSchemes.flatMap((scheme) => [...triplesOf(scheme, DataFactory)]));
  expect(fromTurtle(await turtleOf(conceptSchemes))).toEqual(triples);
  expect(await fromJsonLd(await jsonLdOf(conceptSchemes))).toEqual(triples);
});

test('a concept in Turtle says its names, its place, its law, its days and its successor', async () => {
  const text = await turtleOf([conceptScheme('institution-sectors')]);
  expect(text).toContain(`institution-sectors:medical-care a skos:Concept;
    skos:inScheme zwgk:institution-sectors;
    skos:prefLabel "医疗卫生"@zh, "Medical care"@en;
    skos:topConceptOf zwgk:institution-sectors;
    dc:source "《中华人民共和国政府信息公开条例》（2007）第三十七条"@zh, "Regulation on Government Information Disclosure (2007), art. 37"@en;
    dcterms:valid "start=2008-05-01; end=2019-05-14; scheme=W3C-DTF;"^^dcterms:Period;
    dcterms:isReplacedBy institution-sectors:health;
    skos:changeNote "自 2019-05-15 起：卫生健康（对条文的理解）"@zh, "from 2019-05-15: Health (our reading)"@en;
    terms:origin "national";
    terms:confidence "primary".`);
});

test('a concept in JSON-LD reads as plain JSON', async () => {
  const { '@graph': graph } = JSON.parse(await jsonLdOf([conceptScheme('topics')]));
  expect(graph.find(({ id }: { id: string }) => id === 'zwgk:topics:industry-and-transport.waterways')).toEqual({
    id: 'zwgk:topics:industry-and-transport.waterways',
    type: 'skos:Concept',
    prefLabel: { zh: '水运', en: 'Waterways' },
    altLabel: ['0708'],
    inScheme: 'zwgk:topics',
    broader: 'zwgk:topics:industry-and-transport',
    origin: 'national',
    confidence: 'secondary',
  });
});
