/** The languages that zwgk speaks. 中文为默认语言。 */
export type Language = 'zh-CN' | 'en';

/** A short text in both languages: a title, a label. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** The wording of one message in both languages, as functions of its parameters. */
export interface Wording<Params> {
  readonly 'zh-CN': (params: Params) => string;
  readonly en: (params: Params) => string;
}

/** Where a value stands in its input: keys of objects and indexes of arrays, from the outside in. */
export type Path = readonly (string | number)[];
