const SAME: Readonly<Record<string, string>> = {
  '(': '（',
  '﹙': '（',
  ')': '）',
  '﹚': '）',
  '[': '〔',
  '［': '〔',
  '【': '〔',
  '﹝': '〔',
  ']': '〕',
  '］': '〕',
  '】': '〕',
  '﹞': '〕',
  '<': '〈',
  '＜': '〈',
  '﹤': '〈',
  '>': '〉',
  '＞': '〉',
  '﹥': '〉',
};

/**
 * The text with brackets, title marks and digits in one form (统一括号、书名号与数字). One code unit stands for one, so that
 * places in it are places in the text as given.
 */
export function normalText(text: string): string {
  return text.replace(/[()﹙﹚[\]［］【】﹝﹞<>＜＞﹤﹥０-９]/g, (character) => {
    return SAME[character] ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  });
}

/** Spaces, zero-width characters among them, that may stand inside a citation. At most three are passed over. */
export function skipSpace(text: string, at: number): number {
  let index = at;
  while (index < at + 3 && SPACE.test(text[index] ?? 'x')) index += 1;
  return index;
}

const SPACE = /[\s\u200b-\u200d\u2060\ufeff]/;
