import type { Language } from '@zwgk/core';

/** The languages that can be asked for. */
export const languages: readonly Language[] = ['zh-CN', 'en'];

/**
 * The language of a run, before its arguments are parsed, since the help is in it too: `--lang`, else the environment's
 * ZWGK_LANG, else Chinese.
 */
export function languageOf(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const given = at < 0 ? environment['ZWGK_LANG'] : (argv[at]?.split('=')[1] ?? argv[at + 1]);
  return given?.toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}
