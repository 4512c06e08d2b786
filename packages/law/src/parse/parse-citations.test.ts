import { describe, expect, test } from 'vitest';
import cases from './cases/citations.json' with { type: 'json' };
import type { CitationInText } from './citation-in-text.ts';
import { parseCitations } from './parse-citations.ts';

/** A citation as the cases write it: with the text of its span, and its first finding as `doubt` or `refused`. */
const told = (text: string, citation: CitationInText) => {
  const { span, findings, ...rest } = citation;
  const doubt = findings && { [citation.instrument === undefined ? 'refused' : 'doubt']: findings[0]?.code };
  return { ...rest, text: text.slice(...span), ...doubt };
};

describe('citations in a text', () => {
  test.each(cases)('$title: $input.text', ({ input, expected }) => {
    const found = parseCitations(input.text, input).map((citation) => told(input.text, citation));
    expect(found.map((citation) => ({ ...citation, validity: undefined }))).toEqual(expected);
  });

  test('with a date carry the dates that decide', () => {
    const [citation] = parseCitations('条例（2007）第十八条', { on: '2019-05-15' });
    expect(citation).toMatchObject({ inForce: false, validity: { status: 'repealed', since: '2019-05-15' } });
  });

  test('that cannot be judged say so instead of guessing', () => {
    const [citation] = parseCitations('《保密法》第十条', { on: '2005-06-01' });
    expect(citation).not.toHaveProperty('inForce');
    expect(citation).toMatchObject({ validity: { status: 'unknown', because: 'earlier-text' } });
  });
});

describe('hostile texts', () => {
  // Time that grew with the square of the length would not end within the time that a test has.
  test.each([
    '《',
    '〈政府',
    '（2019',
    '第',
    '第一、',
    '第（一）',
    '《条例》（',
    '政府信息公开条例',
    '国务院令第',
    '第 一 、 ',
    '（以下简称《条',
    '法',
    ' ',
  ])('of %j come to an answer', (piece) => {
    expect(parseCitations(piece.repeat(5000)).every(({ span }) => span[0] < span[1])).toBe(true);
  });
});
