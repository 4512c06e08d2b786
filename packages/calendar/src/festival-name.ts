import type { Language } from '@zwgk/core';

/** The festivals that the notices name, in English. */
const inEnglish: Readonly<Record<string, string>> = {
  元旦: 'New Year’s Day',
  春节: 'Spring Festival',
  清明节: 'Tomb-Sweeping Day',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
  抗战胜利70周年纪念日: '70th Anniversary of Victory Day',
};

/**
 * The name of a festival (节日名称) in a language. Notices and the law name them in Chinese; of two that fall together both
 * are named. A name that is not known, an overlay's say, stays as it is.
 *
 * @example
 * ```ts
 * import { festivalName } from '@zwgk/calendar';
 * festivalName('国庆节、中秋节', 'en'); // => 'National Day and Mid-Autumn Festival'
 * festivalName('国庆节', 'zh-CN'); // => '国庆节'
 * ```
 */
export function festivalName(festival: string, language: Language): string {
  if (language === 'zh-CN') return festival;
  return festival
    .split('、')
    .map((name) => inEnglish[name] ?? name)
    .join(' and ');
}
