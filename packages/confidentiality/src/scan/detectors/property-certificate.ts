import { contextWord, form } from '../candidate.ts';
import { readCompact } from '../read/walk.ts';
import type { WordDetector } from '../text-detector.ts';

const WORDS = [
  '不动产权第',
  '不动产权证第',
  '不动产权证书第',
  '不动产权证号',
  '房权证',
  '房产证号',
  '土地证号',
  '国用',
];
const NUMBER = /^(?:书|号|字|[\u4e00-\u9fa5]{0,8}?字)?(?:[:：第号]|[(（〔[]?\d{4}[)）〕\]]?){0,4}([A-Z]?\d{5,12})号?/;
const LONGEST = 32;

/**
 * Numbers of property certificates (不动产权证号): 皖（2020）合肥市不动产权第0000000号, and older forms.
 *
 * @source 《最高人民法院关于人民法院在互联网公布裁判文书的规定》 art. 10: not to be published, of organisations either
 */
export const propertyCertificate: WordDetector = {
  kinds: ['property-certificate'],
  words: WORDS,
  find: ({ word, from, to }, context) => {
    const { text, at } = readCompact(context.view, to, LONGEST, context.tables, () => false);
    const found = NUMBER.exec(text);
    if (found === null) return;
    const end = (at[found[0].length - 1] as number) + 1;
    context.take({
      kind: 'property-certificate',
      from,
      to: end,
      confidence: 'high',
      because: [form, contextWord(word)],
    });
  },
};
