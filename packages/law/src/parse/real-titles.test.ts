import { records } from '@zwgk/fixtures';
import { expect, test } from 'vitest';
import { parseCitations } from './parse-citations.ts';

const titles = records.flatMap(({ norm: { title } }) => (title === undefined ? [] : [title]));

test('titles of real documents name laws, and cite no article', () => {
  for (const title of titles) {
    for (const { span, article } of parseCitations(title)) {
      expect(article, title).toBeUndefined();
      expect(title.slice(...span)).toMatch(/^《|号$|》$/);
    }
  }
});
